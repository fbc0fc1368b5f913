// What has changed since windows were last told, kept apart from what a save still has to write.
import type { BookModel, SheetModel } from '../../../book/model';

export interface Change {
  sheet: SheetModel;
  rows: ReadonlySet<number>;
  /** Rows or columns moved, or everything may be different. */
  everything: boolean;
  layout: boolean;
}

type Dirty = SheetModel['dirty'];

const clean = (): Dirty => ({ rows: new Set(), layout: false, everything: false });

/** Takes the marks that services leave on sheets, and gives them back for the save. */
export class Changes {
  private readonly unsaved = new Map<SheetModel, Dirty>();

  constructor(private readonly book: BookModel) {}

  /** What has been marked since the last call. */
  take(): Change[] {
    const changes: Change[] = [];
    for (const sheet of this.book.sheets) {
      const { dirty } = sheet;
      if (dirty.rows.size === 0 && !dirty.layout && !dirty.everything) continue;
      changes.push({ sheet, ...dirty });
      const kept = this.unsaved.get(sheet) ?? clean();
      for (const row of dirty.rows) kept.rows.add(row);
      kept.layout ||= dirty.layout;
      kept.everything ||= dirty.everything;
      this.unsaved.set(sheet, kept);
      sheet.dirty = clean();
    }
    return changes;
  }

  get hasUnsaved(): boolean {
    return this.unsaved.size > 0;
  }

  /** Puts all marks back, for the writer to find; what it leaves is taken again the next time. */
  giveBack(): void {
    for (const [sheet, kept] of this.unsaved) {
      const { dirty } = sheet;
      for (const row of dirty.rows) kept.rows.add(row);
      sheet.dirty = {
        rows: kept.rows,
        layout: kept.layout || dirty.layout,
        everything: kept.everything || dirty.everything,
      };
    }
    this.unsaved.clear();
  }

  /** After a save that failed: the marks are still on the sheets, but no news. */
  keepForNextSave(): void {
    this.take();
  }
}
