// What the checks say of a reply, the first remedy on Alt+0. Nothing where there is nothing to say.
import { findingText } from '../../texts/replyChecks';
import { TEMPLATES } from '../../texts/sidebarTemplates';
import type { Finding } from '../reply/finding';
import { fixable } from './remedy';

interface ReplyChecksProps {
  findings: readonly Finding[];
  onFix: (finding: Finding) => void;
}

const SHOWN = 4;

export function ReplyChecks({ findings, onFix }: ReplyChecksProps) {
  const first = fixable(findings);
  const sorted = [...findings].sort(
    (one, other) => Number(other.level === 'block') - Number(one.level === 'block'),
  );
  return (
    <div class="checks" role="status" aria-label={TEMPLATES.checks}>
      {sorted.slice(0, SHOWN).map((finding) => (
        <p
          key={`${finding.code} ${String(finding.from)}`}
          class={finding.level === 'block' ? 'problem' : 'warn'}
        >
          <span dir="auto">{findingText(finding)}</span>{' '}
          {finding.fix !== undefined && (
            <button
              type="button"
              aria-keyshortcuts={finding === first ? 'Alt+0' : undefined}
              onClick={() => onFix(finding)}
            >
              {finding.fix === '' ? TEMPLATES.remove : `${TEMPLATES.put} «${finding.fix.trim()}»`}
              {finding === first && <kbd> Alt 0</kbd>}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
