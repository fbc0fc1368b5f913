// What the base already has that looks like this case: the same id and the latest by name, the rest by number.
import { matchLine, moreMatches } from '../../texts/sidebarCase';
import { shortDate } from '../../texts/sidebarTime';
import type { CaseMatch } from '../calls';

/** What everybody asks this week must not push the fields out of sight. */
const MOST_SHOWN = 2;

export function Matches({ matches }: { matches: readonly CaseMatch[] }) {
  const tellingFirst = [...matches].sort(
    (one, other) => Number(other.why === 'id') - Number(one.why === 'id'),
  );
  const others = matches.length - MOST_SHOWN;
  return (
    <div class="matches" role="status">
      {tellingFirst.slice(0, MOST_SHOWN).map((match) => (
        <p key={`${match.tab} ${match.row}`} class="warn" dir="auto">
          {matchLine(match, shortDate(match.date))}
        </p>
      ))}
      {others > 0 && <p class="warn">{moreMatches(others)}</p>}
    </div>
  );
}
