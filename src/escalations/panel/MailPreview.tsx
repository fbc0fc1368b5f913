// The mail as it will go, by the same composer as the server's; only its number is still open.
import { FILING } from '../../texts/sidebarEscalation';
import type { SidebarStart } from '../../cases/calls';
import type { EscalationStart } from '../calls';
import { filingMail } from '../mail/filingMail';
import { cleanTopic } from '../rules/topic';
import { requestOf, type Filing } from './filing';
import { addressOf } from './screenshots';

interface MailPreviewProps {
  filing: Filing;
  start: EscalationStart;
  by: SidebarStart | null;
}

export function MailPreview({ filing, start, by }: MailPreviewProps) {
  const { topic, ...words } = requestOf(filing);
  const { dueOn, term, to, cc } = start;
  const email = by?.email ?? '';
  const { subject, body } = filingMail(
    {
      ...{ ...words, number: null, topic: cleanTopic(topic), dueOn, term },
      ...{ agent: by?.agent?.name ?? email, agentEmail: email },
    },
    filing.screenshots.map(({ name }) => ({ name, inline: true })),
  );
  const rows = [
    [FILING.to, to],
    [FILING.cc, cc],
    [FILING.subject, subject],
  ];
  return (
    <details class="preview">
      <summary>{FILING.preview}</summary>
      <dl>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text || FILING.nobody}</dd>
          </div>
        ))}
      </dl>
      <p class="mail" dir="auto">
        {body}
      </p>
      {filing.screenshots.map((shot) => (
        <img key={shot.name} src={addressOf(shot)} alt={shot.name} />
      ))}
    </details>
  );
}
