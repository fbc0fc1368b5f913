// A small base whose templates are kept by one person, in columns of the team's own order and names.
import { MemoryBook, type MemoryTab } from '../../support/memoryBook';
import type { CellSeed } from '../../support/memoryCells';
import { memoryContext, type MemoryContext } from '../../support/memoryContext';
import { bogota } from '../../support/memoryValues';
import { install } from '../../../src/workbook/install';
import type { SavedTemplate, UpkeepStart } from '../../../src/templates/upkeep/calls';
import { saveTemplate } from '../../../src/templates/upkeep/saveTemplate';
import { upkeepStart } from '../../../src/templates/upkeep/upkeepStart';

export const KEEPER = 'cuida.guiones@example.com';
export const AGENT = 'ana.ruiz@example.com';
export const BOOK_URL = 'https://docs.google.com/spreadsheets/d/libro/edit';

/** The team's own columns: between them a mark that is nobody else's. */
export const HEADERS = [
  'Guion',
  'Código',
  'OK',
  'Muro',
  'Mensaje interno',
  'Red',
  'Tipo',
  'Tema',
  'Desde',
  'Hasta',
  'Verificado',
];
export const COLUMN = {
  title: 1,
  code: 2,
  mark: 3,
  wall: 4,
  dm: 5,
  network: 6,
  kind: 7,
  topic: 8,
  from: 9,
  to: 10,
  verified: 11,
};

const LINES: CellSeed[][] = [
  [
    'Canales',
    'CA-01',
    '✓',
    'Buen día. Muro.',
    'Buen día. Mensaje.',
    'las dos',
    'GENERAL',
    'Varios',
    bogota('2022-01-11'),
    '',
    bogota('2022-09-02'),
  ],
  [
    'Corto general',
    'TW-01',
    '',
    'Hola, le escribimos.',
    '(va con el del tema)',
    'Twitter',
    'general',
    'Varios',
    '',
    '',
    '',
  ],
  ['Datos', 'CA-02 ', '', 'Buen día {nombre}.', '', 'fb', 'particular', 'Varios', '', '', '13/09/2022'],
];

export function upkeepBase(email = KEEPER, moment = '2022-09-16 10:42:07'): MemoryContext {
  const book = new MemoryBook([
    { name: 'Guiones', rows: [['Base de guiones'], HEADERS, ...LINES] },
    {
      name: 'TURNOS',
      rows: [
        ['AGENTE', 'CORREO', 'TURNO'],
        ['Ana Ruiz', AGENT, 'Largo'],
        ['Cielo Vega', KEEPER, ''],
      ],
    },
  ]);
  const context = memoryContext(book, email, moment);
  install(context);
  set(context, 'recipientTemplates', KEEPER);
  return context;
}

export function set(context: MemoryContext, key: string, value: string): void {
  const tab = context.book.tab('Configuración')!;
  const row = tab.values(1, 1, tab.lastRow(), 1).findIndex(([cell]) => cell === key) + 1;
  tab.write(row, 3, [[value]]);
}

export const templatesTab = ({ book }: MemoryContext): MemoryTab => book.tab('Guiones')!;

export const start = (context: MemoryContext): UpkeepStart => upkeepStart(context, BOOK_URL);

export function opened(context: MemoryContext, code: string): UpkeepStart['templates'][number] {
  return start(context).templates.find((template) => template.code === code)!;
}

let requests = 0;

/** What the dialog sends for a template that was opened, with some of it changed. */
export function change(
  context: MemoryContext,
  code: string,
  parts: object,
  more: object = {},
): Record<string, unknown> {
  requests += 1;
  const { row, version, ...template } = opened(context, code);
  return {
    requestId: `cambio-${String(requests)}`,
    code,
    row,
    version,
    template: { ...template, ...parts },
    ...more,
  };
}

export function saved(
  context: MemoryContext,
  input: unknown,
): Extract<SavedTemplate, { saved: unknown }>['saved'] {
  const answer = saveTemplate(context, input);
  if (!('saved' in answer)) throw new Error('conflict');
  return answer.saved;
}

/** The history's lines as `who event code part: before → after`. */
export function historyOf({ book }: MemoryContext): string[] {
  const tab = book.tab('HISTORIAL DE GUIONES');
  if (!tab || tab.lastRow() < 2) return [];
  return tab
    .displayValues(2, 3, tab.lastRow() - 1, 6)
    .map(
      ([who, name, event, part, before, after]) => `${who} ${event} ${name} ${part}: ${before} → ${after}`,
    );
}
