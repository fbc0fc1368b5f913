// What the base will hold, by the same rules as the server's.
import { useState } from 'preact/hooks';
import { CASE, DESTINATION_TABS, DOUBTS_BEFORE } from '../../texts/sidebarCase';
import { warningText } from '../../texts/cases';
import type { Outcome } from '../rules/outcome';

/** Longer texts are clipped until the agent wants all of them. */
const CLIPPED_FROM = 110;

/** R22's three parts while none of them is there. */
const DASHES_ONLY = /^[\s–]*$/;

export function Preview({ outcome, agentTab }: { outcome: Outcome; agentTab: string | null }) {
  const [whole, setWhole] = useState(false);
  const tab = outcome.destination === 'agent' ? agentTab : DESTINATION_TABS[outcome.destination];
  const rows: [string, string][] = [
    [CASE.tab, tab?.trim() ?? ''],
    [CASE.id, outcome.id],
    [CASE.inquiry, DASHES_ONLY.test(outcome.inquiry) ? '' : outcome.inquiry],
    [CASE.reply, outcome.reply],
    [CASE.code, outcome.code],
  ];
  if (outcome.reason !== '') rows.push([CASE.reason, outcome.reason]);
  if (outcome.link !== '') rows.push([CASE.link, outcome.link]);
  const long = rows.some(([, text]) => text.length > CLIPPED_FROM || text.split('\n').length > 3);
  const doubts = outcome.warnings
    .filter((warning) => warning.details.programme !== '')
    .map((warning) => DOUBTS_BEFORE[warning.code] ?? warningText(warning))
    .filter((doubt) => doubt !== '');
  return (
    <section class="preview" aria-label={CASE.preview}>
      <h2>{CASE.preview}</h2>
      <dl class={whole ? 'whole' : 'clipped'}>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto" class={text === '' ? 'hint' : undefined}>
              {text || CASE.nothing}
            </dd>
          </div>
        ))}
      </dl>
      {long && (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? CASE.showLess : CASE.showAll}
        </button>
      )}
      <ul class="doubts">
        {doubts.map((doubt) => (
          <li key={doubt} dir="auto">
            {doubt}
          </li>
        ))}
      </ul>
    </section>
  );
}
