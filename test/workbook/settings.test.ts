// What the tab Configuración may say, and what happens where it says something else.
import fc from 'fast-check';
import { SETTINGS, initialText, type Setting, type SettingKey } from '../../src/texts/settings';
import { install } from '../../src/workbook/install';
import { defaultSettings, readSettings } from '../../src/workbook/settings';
import { settingValue, validOn } from '../../src/workbook/settingsValues';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';

function installed() {
  const context = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [] }]));
  install(context);
  const tab = context.book.tab('Configuración')!;
  const rowOf = (key: SettingKey) => tab.displayValues(1, 1, 60, 1).findIndex(([text]) => text === key) + 1;
  const set = (key: SettingKey, text: string) => tab.write(rowOf(key), 3, [[text]]);
  return { context, set, rowOf };
}

describe('settings', () => {
  it('are the defaults on a base that was never installed, and on a fresh one', () => {
    const fresh = memoryContext(new MemoryBook([{ name: 'Hoja 1', rows: [] }]));
    expect(readSettings(fresh)).toEqual({ values: defaultSettings(), problems: [] });
    expect(readSettings(installed().context)).toEqual({ values: defaultSettings(), problems: [] });
  });

  it('are what a person writes, in the words of the tab', () => {
    const { context, set } = installed();
    set('idSeparator', 'Unir');
    set('maxHoursInConcert', '36');
    set('saturdayIsBusinessDay', 'SI');
    set('recipientCoordination', 'coordinacion@example.com; turno@example.com');
    set('goalLongShift', '2023-01-02 = 135; 2022-07-01 = 130');
    const { values, problems } = readSettings(context);
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      idSeparator: '',
      maxHoursInConcert: 36,
      saturdayIsBusinessDay: true,
      recipientCoordination: [{ from: '', emails: ['coordinacion@example.com', 'turno@example.com'] }],
      goalLongShift: [
        { from: '2022-07-01', value: 130 },
        { from: '2023-01-02', value: 135 },
      ],
    });
  });

  it('are reported by cell in Spanish where they cannot be used, and the default is', () => {
    const { context, set, rowOf } = installed();
    set('maxHoursInConcert', 'veinticuatro');
    const cell = `Configuración!C${rowOf('maxHoursInConcert')}`;
    const { values, problems } = readSettings(context);
    expect(values.maxHoursInConcert).toBe(24);
    expect(problems).toEqual([
      {
        ...{ cell, tab: 'Configuración', row: rowOf('maxHoursInConcert') },
        message: `La celda ${cell} («Horas para responder en Inconcert») dice «veinticuatro» y debe ser un número entre 1 y 720. Mientras se corrige se usa el valor por defecto: 24.`,
      },
    ]);
  });

  it('cost one read', () => {
    const { context } = installed();
    context.book.calls.length = 0;
    readSettings(context);
    expect(context.book.calls.map((call) => call.method)).toEqual(['displayValues']);
  });

  it('are found by their key, wherever the row and the columns went', () => {
    const head = ['VALOR', 'CLAVE', 'AJUSTE'];
    const context = memoryContext(
      new MemoryBook([
        { name: 'Configuración', rows: [head, ['', '', ''], ['ARCHIVO', 'archivedWord', 'x']] },
      ]),
    );
    expect(readSettings(context).values.archivedWord).toBe('ARCHIVO');
  });

  it('each say what they mean and read their own default', () => {
    for (const [key, setting] of Object.entries(SETTINGS) as [SettingKey, Setting][]) {
      expect({ key, help: setting.help.length > 20, rule: /^R\d+$/.test(setting.rule) }).toEqual({
        key,
        help: true,
        rule: true,
      });
      const text = initialText(setting);
      if (text !== '') expect(settingValue(setting, text)).toEqual(setting.initial);
    }
  });

  it('never take a text that is not of their type', () => {
    const strict = Object.values(SETTINGS).filter((setting: Setting) => setting.type !== 'text') as Setting[];
    fc.assert(
      fc.property(fc.constantFrom(...strict), fc.string({ minLength: 1 }), (setting, text) => {
        const value = settingValue(setting, `zz zz${text}`);
        expect(value).toBeNull();
      }),
    );
  });

  it.each([['2022-02-30 = 100'], ['130; 140'], ['-5'], ['99999'], ['2022-07-01 130']])(
    'do not take %j for a goal',
    (text) => {
      expect(settingValue(SETTINGS.goalLongShift, text)).toBeNull();
    },
  );

  const people = (text: string) => settingValue(SETTINGS.recipientLiaison, text);

  it.each([
    ['ana@example.com', [{ from: '', emails: ['ana@example.com'] }]],
    ['ana@example.com; luis@example.com', [{ from: '', emails: ['ana@example.com', 'luis@example.com'] }]],
    [
      '02/01/2023 = luis@example.com; 2022-07-01 = ana@example.com, eva@example.com',
      [
        { from: '2022-07-01', emails: ['ana@example.com', 'eva@example.com'] },
        { from: '2023-01-02', emails: ['luis@example.com'] },
      ],
    ],
    [
      'ana@example.com\n2022-07-01 = luis@example.com; eva@example.com\n2023-01-02 =',
      [
        { from: '', emails: ['ana@example.com'] },
        { from: '2022-07-01', emails: ['luis@example.com', 'eva@example.com'] },
        { from: '2023-01-02', emails: [] },
      ],
    ],
  ])('take %j for addresses with their dates', (text, value) => {
    expect(people(text)).toEqual(value);
  });

  it.each([['ana'], [';'], ['2022-02-30 = ana@example.com'], ['2022-07-01 = 2023-01-02 = ana@example.com']])(
    'do not take %j for addresses',
    (text) => {
      expect(people(text)).toBeNull();
    },
  );

  it('hold from their date on', () => {
    const values = [
      { from: '2022-07-01', emails: ['ana@example.com'] },
      { from: '2023-01-02', emails: ['luis@example.com'] },
    ];
    expect(validOn(values, '2022-06-30')).toBeNull();
    expect(validOn(values, '2023-01-01')?.emails).toEqual(['ana@example.com']);
    expect(validOn(values, '2023-01-02')?.emails).toEqual(['luis@example.com']);
  });
});
