// Copy, cut and paste: texts only, as the server reads them; what was copied here keeps what was typed.
import { CanceledError } from '@univerjs/core';
import { IEditorBridgeService, SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import type { RectView } from '../../protocol';
import { typedCell } from './personsEdits';
import { currentPlace } from './selection';
import { worksheetOf } from './sheetContent';
import { inputOf, rangeOf } from './sheetData';
import { fromTabbedText, toTabbedText } from './tabbedText';
import { unitId, type Workbench } from './univerWorkbench';

const largestCells = 200_000;

interface Copied {
  text: string;
  inputs: string[][];
  sheetId: number;
  rect: RectView;
  isCut: boolean;
}

export interface ClipboardSetting {
  /** The next edit also empties this. */
  onCut: (cut: { sheetId: number; rect: RectView }) => void;
  onTooLarge: () => void;
}

export class GridClipboard {
  private copied: Copied | null = null;

  constructor(
    private readonly workbench: Workbench,
    private readonly setting: ClipboardSetting,
  ) {
    workbench.commands.beforeCommandExecuted(({ id, params }) => {
      if (workbench.injector.get(IEditorBridgeService).isVisible().visible) return;
      if (/^(univer|sheet)\.command\.(copy|cut)$/.test(id)) {
        this.copy(id.endsWith('cut'));
        throw new CanceledError();
      }
      if (id === 'sheet.command.paste-by-short-key') {
        const { textContent, htmlContent } = params as { textContent?: string; htmlContent?: string };
        this.paste(textContent ?? textOf(htmlContent ?? ''));
        throw new CanceledError();
      }
    });
  }

  copy(isCut: boolean): void {
    const { sheetId, rect } = currentPlace(this.workbench);
    if (rect.rows * rect.columns > largestCells) return this.setting.onTooLarge();
    const sheet = worksheetOf(this.workbench, sheetId)!;
    const shown: string[][] = [];
    const inputs: string[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      if (sheet.getRowVisible(row - 1) === false) continue;
      const cells = Array.from({ length: rect.columns }, (_, at) =>
        sheet.getCellRaw(row - 1, rect.column - 1 + at),
      );
      shown.push(cells.map((cell) => (cell?.v === undefined || cell.v === null ? '' : String(cell.v))));
      // A formula would need its references moved; its value goes instead.
      inputs.push(
        cells.map((cell, at) => (inputOf(cell).startsWith('=') ? shown.at(-1)![at]! : inputOf(cell))),
      );
    }
    const text = toTabbedText(shown);
    this.copied = { text, inputs, sheetId, rect, isCut };
    void writeText(text);
  }

  paste(text: string): void {
    if (text === '') return;
    const own = this.copied && sameText(this.copied.text, text) ? this.copied : null;
    const source = own?.inputs ?? fromTabbedText(text);
    const { sheetId, rect, row, column } = currentPlace(this.workbench);
    const rows = fits(rect.rows, source.length);
    const columns = fits(rect.columns, source[0]!.length);
    if (rows * columns > largestCells) return this.setting.onTooLarge();
    const [top, left] = rect.rows * rect.columns > 1 ? [rect.row, rect.column] : [row, column];
    const sheet = worksheetOf(this.workbench, sheetId)!;
    const target = {
      ...{ row: top, rows: Math.min(rows, sheet.getRowCount() - top + 1) },
      ...{ column: left, columns: Math.min(columns, sheet.getColumnCount() - left + 1) },
    };
    const value = Array.from({ length: target.rows }, (_, down) =>
      Array.from({ length: target.columns }, (_unused, right) =>
        typedCell(source[down % source.length]![right % source[0]!.length]!),
      ),
    );
    if (own?.isCut) {
      this.copied = null;
      this.setting.onCut({ sheetId: own.sheetId, rect: own.rect });
    }
    this.workbench.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      ...{ unitId, subUnitId: String(sheetId), range: rangeOf(target), value },
    });
  }
}

/** A selection that is a multiple of what is pasted is filled with it. */
const fits = (selected: number, pasted: number): number => (selected % pasted === 0 ? selected : pasted);

const sameText = (one: string, other: string): boolean =>
  one.replace(/\r\n?/g, '\n') === other.replace(/\r\n?/g, '\n');

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

async function writeText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const place = document.createElement('textarea');
    place.value = text;
    document.body.append(place);
    const focused = document.activeElement as HTMLElement | null;
    place.select();
    document.execCommand('copy');
    place.remove();
    focused?.focus();
  }
}
