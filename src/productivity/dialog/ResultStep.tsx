// What came of the comparison: in sentences, by network, and difference by difference with its link.
import {
  comparedLine,
  COMPARISON,
  moreText,
  notedLine,
  pairsLine,
  placeLabel,
  settledLine,
} from '../../texts/comparison';
import { GROUPS, NETWORK_WORDS } from '../../texts/differences';
import { localDay } from '../../texts/localDay';
import { thousands } from '../../texts/numbers';
import { rowUrl } from '../../workbook/rowUrl';
import { DIFFERENCE_KINDS, type Comparison, type Difference } from '../rules/differences';
import type { NetworkFigure } from '../rules/networkFigures';
import type { NotedDifferences } from '../reconcileTab/calls';
import type { Days } from './reading';

interface ResultStepProps {
  found: Comparison;
  noted: NotedDifferences;
  days: Days;
  onAgain: () => void;
}

/** The tab has them all. */
const MOST_LISTED = 200;

export function ResultStep({ found, noted, days, onAgain }: ResultStepProps) {
  const { differences, figures, inBase, inExport } = found;
  return (
    <section class="register">
      <h1 tabIndex={-1}>{COMPARISON.results}</h1>
      <div role="status">
        <p>{comparedLine(inExport, inBase, days.from, days.to)}</p>
        <p>{notedLine(differences.length, noted.tab)}</p>
        {noted.settled > 0 && <p>{settledLine(noted.settled)}</p>}
      </div>
      <p>
        <a href={noted.url} target="_blank" rel="noopener">
          {COMPARISON.openTab}
        </a>
      </p>
      <Figures figures={figures} />
      {DIFFERENCE_KINDS.map((kind) => (
        <Group
          key={kind}
          name={GROUPS[kind]}
          own={differences.filter((one) => one.kind === kind)}
          url={noted.url}
        />
      ))}
      <div class="actions">
        <button type="button" aria-keyshortcuts="Alt+E" onClick={onAgain}>
          Comparar otro archivo (Alt+<u>E</u>)
        </button>
      </div>
    </section>
  );
}

function Figures({ figures }: { figures: readonly NetworkFigure[] }) {
  return (
    <table class="figures">
      <caption>{COMPARISON.figures}</caption>
      <thead>
        <tr>
          {COMPARISON.figureHeads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ network, inBase, inExport, rule, figure }) => (
          <tr key={network}>
            <th scope="row">{NETWORK_WORDS[network ?? '']}</th>
            <td>{thousands(inBase)}</td>
            <td>{thousands(inExport)}</td>
            <td>{COMPARISON[rule]}</td>
            <td>{thousands(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Group({ name, own, url }: { name: string; own: readonly Difference[]; url: string }) {
  if (own.length === 0) return null;
  const paired = own.filter(({ likely }) => likely !== '').length;
  return (
    <details>
      <summary>
        {name}: {thousands(own.length)}
      </summary>
      {paired > 0 && <p>{pairsLine(paired, own.length)}</p>}
      <ul>
        {own.slice(0, MOST_LISTED).map((one) => (
          <li key={one.key}>
            <Place one={one} url={url} /> <span class="digits">{one.id}</span>{' '}
            {one.likely && <span class="digits">→ {one.likely} </span>}
            <span class="hint">
              {[one.agent, one.date && localDay(one.date), one.times > 1 && `${one.times} veces`]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {own.length > MOST_LISTED && <p>{moreText(own.length - MOST_LISTED)}</p>}
    </details>
  );
}

function Place({ one: { tab, tabId, row }, url }: { one: Difference; url: string }) {
  if (row === 0) return null;
  return (
    <a href={rowUrl(url, tabId, row)} target="_blank" rel="noopener">
      {placeLabel(tab, row)}
    </a>
  );
}
