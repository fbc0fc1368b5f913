// The way from the panel to a row of the spreadsheet.
import { LIST } from '../../texts/sidebarEscalation';

/** Opens beside what is at work here: a reload would take the panel away. */
export function RowLink({ link }: { link: string }) {
  return (
    <a href={link} target="_blank" rel="noopener">
      {LIST.row}
    </a>
  );
}
