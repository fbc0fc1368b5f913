// The file that a person chose: its sheet, its columns and what they say.
import { useState } from 'preact/hooks';
import type { DeviceStore } from '../../sidebar/deviceStore';
import { FILE_PROBLEMS } from '../../texts/comparison';
import type { CsvRow } from '../rules/csv';
import { exportShape, type ExportColumns, type ExportShape } from '../rules/exportColumns';
import { readExport, type ExportFile } from './file/readExport';
import { keepColumns, keptColumns } from './keptColumns';
import { painted } from './painted';
import { readingOf, type Days, type Reading } from './reading';

export interface ChosenExport {
  name: string;
  file: ExportFile;
  sheet: string;
  rows: CsvRow[];
  shape: ExportShape;
  /** Whether the columns are those that the person chose an earlier time. */
  remembered: boolean;
  /** Whether the person changed the columns now. */
  touched: boolean;
  reading: Reading;
  /** As chosen; `''` while a field is empty. */
  days: Days;
}

export interface ExportWork {
  chosen: ChosenExport | null;
  problem: string;
  busy: boolean;
  choose: (file: File) => Promise<void>;
  takeSheet: (sheet: string) => void;
  takeColumn: (field: keyof ExportColumns, column: number) => void;
  takeDays: (days: Days) => void;
  /** The columns are good: they are kept for files with the same headers. */
  keep: () => void;
  forget: () => void;
}

/** `today` is ISO. */
export function useExport(device: DeviceStore, today: string): ExportWork {
  const [chosen, setChosen] = useState<ChosenExport | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const read = (name: string, file: ExportFile, sheet: string): ChosenExport => {
    const rows = file.rows(sheet);
    const proposed = exportShape(rows, today);
    const kept = keptColumns(device, rows, proposed);
    const shape = kept ? { ...proposed, columns: kept } : proposed;
    return withDays({ name, file, sheet, rows, shape, remembered: kept !== null, touched: false }, today);
  };
  const choose = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem('');
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await painted();
      const opened = readExport(bytes);
      if ('problem' in opened) setProblem(FILE_PROBLEMS[opened.problem]);
      else setChosen(read(file.name, opened, sheetWithContacts(opened, today)));
    } catch {
      setProblem(FILE_PROBLEMS.unreadable);
    } finally {
      setBusy(false);
    }
  };
  /** What a hundred thousand rows say takes a second or two. */
  const reread = async (shown: ChosenExport, make: () => ChosenExport): Promise<void> => {
    setChosen(shown);
    setBusy(true);
    await painted();
    setChosen(make());
    setBusy(false);
  };
  return {
    ...{ chosen, problem, busy, choose },
    takeSheet: (sheet) =>
      chosen && void reread({ ...chosen, sheet }, () => read(chosen.name, chosen.file, sheet)),
    takeColumn(field, column) {
      if (!chosen) return;
      const shape = { ...chosen.shape, columns: { ...chosen.shape.columns, [field]: column } };
      const changed = { ...chosen, shape, remembered: false, touched: true };
      void reread(changed, () => withDays(changed, today));
    },
    takeDays: (days) => chosen && setChosen({ ...chosen, days }),
    keep: () => chosen?.touched && keepColumns(device, chosen.rows, chosen.shape),
    forget() {
      setChosen(null);
      setProblem('');
    },
  };
}

function withDays(chosen: Omit<ChosenExport, 'reading' | 'days'>, today: string): ChosenExport {
  const reading = readingOf(chosen.rows, chosen.shape, today);
  return { ...chosen, reading, days: reading.days ?? { from: '', to: '' } };
}

/** The first sheet that has contacts, else the first one. */
function sheetWithContacts(file: ExportFile, today: string): string {
  const hasIds = (sheet: string) => exportShape(file.rows(sheet), today).columns.id >= 0;
  return file.sheets.length === 1 ? file.sheets[0] : (file.sheets.find(hasIds) ?? file.sheets[0] ?? '');
}
