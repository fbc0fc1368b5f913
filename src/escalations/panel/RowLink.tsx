// The way from the panel to a row of the spreadsheet.
import { FILING } from '../../texts/sidebarEscalation';

/** Opens beside what is at work here: a reload would take the panel away. */
export function RowLink({ bookUrl, sheetId, row }: { bookUrl: string; sheetId: number; row: number }) {
  return (
    <a href={`${bookUrl}#gid=${String(sheetId)}&range=A${String(row)}`} target="_blank" rel="noopener">
      {FILING.row} {row}
    </a>
  );
}
