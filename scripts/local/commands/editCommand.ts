// `edit TAB A1 VALUE`: a person types into a cell; the edit triggers of the project run.
import type { SheetModel } from '../book/model';
import { emptyReport, type RunReport } from '../kernel/report';
import { parseA1, resolveA1 } from '../values/a1';
import { emailOption, required, words, type CommandLine } from './arguments';
import { CommandError } from './commandError';
import { editEvent, typeInto, type Block } from './cellEdit';
import { instantOf } from './instant';
import { joinReports, runEditTriggers, runSimpleTrigger, type TriggerSetting } from './triggerRuns';
import { withBook, type World } from './world';

export const editOptions = ['book', 'project', 'as', 'at'];

/** Prints one report of all the triggers that ran; its error is the sheet's refusal, or the first trigger's. */
export async function editCommand(line: CommandLine, world: World): Promise<boolean> {
  const { TAB, A1, VALUE } = words(line, ['TAB', 'A1', 'VALUE']);
  const project = world.loadProject(line.options['project'] ?? world.builtProject);
  const { at } = line.options;
  const report = await withBook(world, required(line, 'book'), ({ book, state }, sent) => {
    const sheet = book.sheets.find(({ name }) => name === TAB);
    if (!sheet) throw new CommandError('NO_SUCH_TAB', TAB);
    return edit(cellOf(sheet, A1), VALUE, {
      ...{ project, book, state, sent },
      user: emailOption(line, 'as') ?? book.owner,
      at: at === undefined ? world.now() : instantOf(at, project.manifest.timeZone),
    });
  });
  world.print(JSON.stringify(report));
  return report.error === null;
}

function cellOf(sheet: SheetModel, address: string): Block {
  const range = parseA1(address);
  const rect = range && range.sheetName === null ? resolveA1(range, sheet.maxRows, sheet.maxColumns) : null;
  const isCell =
    rect?.rows === 1 && rect.columns === 1 && rect.row <= sheet.maxRows && rect.column <= sheet.maxColumns;
  if (!isCell) throw new CommandError('NOT_A_CELL', address);
  return { sheet, rect };
}

function edit(cell: Block, text: string, setting: TriggerSetting): RunReport {
  setting.book.activeSheetId = cell.sheet.id;
  const typed = typeInto(cell, [[text]], setting);
  if (typed.error) return emptyReport(typed.error);
  const event = editEvent(cell, typed);
  const simple = runSimpleTrigger('onEdit', event, setting);
  return joinReports([...(simple ? [simple] : []), ...runEditTriggers(event, setting)]);
}
