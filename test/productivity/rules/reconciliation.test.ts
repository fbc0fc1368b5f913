import { exportRows, type ExportRow } from '../../../src/productivity/rules/exportRows';
import { csvRows } from '../../../src/productivity/rules/csv';
import { reconciled, type BaseRow } from '../../../src/productivity/rules/reconciliation';

const contact = (digits: string, more: Partial<ExportRow> = {}): ExportRow => ({
  ...{
    line: 1,
    digits,
    written: digits,
    agent: 'Ana',
    network: 'twitter',
    date: '2022-09-13',
    minutes: [431],
  },
  ...more,
});

const kase = (id: BaseRow['id'], more: Partial<BaseRow> = {}): BaseRow => ({
  ...{ tab: 'Ana', row: 5, digits: null, id, link: '', agent: 'Ana', network: 'twitter' },
  ...{ date: '2022-09-13', minute: 440, asked: true },
  ...more,
});

const pairOf = (exported: ExportRow[], base: BaseRow[]) =>
  reconciled(exported, base).damagedIds.map(({ id, by }) => [id, by]);

describe('a case whose id lost digits', () => {
  const TWEETS = ['1569625527234664226', '1569625527234669999', '1569625600000000001'];

  it('is the one contact that begins so', () => {
    expect(pairOf([contact(TWEETS[0]), contact(TWEETS[2])], [kase(Number(TWEETS[0]))])).toEqual([
      [TWEETS[0], 'digits'],
    ]);
  });

  it('is the nearest in time of several, each contact once', () => {
    const exported = [contact(TWEETS[0], { minutes: [438] }), contact(TWEETS[1], { minutes: [600] })];
    const base = [kase('1.56963E+18', { minute: 610 }), kase('1.56963E+18', { minute: 439 })];
    expect(pairOf(exported, base)).toEqual([
      [TWEETS[1], 'digits'],
      [TWEETS[0], 'digits'],
    ]);
  });

  it('is nobody’s where two are as near, or of another day or agent', () => {
    expect(pairOf([contact(TWEETS[0]), contact(TWEETS[1])], [kase('1.56963E+18')])).toEqual([[null, null]]);
    const others = [contact(TWEETS[0], { date: '2022-09-14' }), contact(TWEETS[1], { agent: 'Luz' })];
    expect(pairOf(others, [kase('1.56963E+18')])).toEqual([[null, null]]);
  });

  it('may be a contact of which the export does not say who or when', () => {
    const bare = contact(TWEETS[0], { date: null, agent: '', minutes: [] });
    expect(pairOf([bare], [kase(Number(TWEETS[0]))])).toEqual([[TWEETS[0], 'digits']]);
    const row = kase(Number(TWEETS[0]), { date: null, agent: '' });
    expect(pairOf([contact(TWEETS[0])], [row])).toEqual([[TWEETS[0], 'digits']]);
  });

  it('is not guessed from a few digits', () => {
    expect(pairOf([contact(TWEETS[0])], [kase('1.57E+18')])).toEqual([[null, null]]);
  });

  it('is not guessed among thousands that begin alike, as where its row has no day', () => {
    const many = Array.from({ length: 4100 }, (_, n) =>
      contact(String(1_569_625_000_000_000_001n + BigInt(n)), { minutes: [n === 7 ? 600 : 60] }),
    );
    const row = kase('1.56962E+18', { date: null, minute: 600 });
    expect(pairOf(many, [row])).toEqual([[null, null]]);
    expect(pairOf(many.slice(0, 3000), [row])).toEqual([['1569625000000000008', 'digits']]);
  });

  it('keeps its contact from being missing in the base', () => {
    const found = reconciled([contact(TWEETS[0])], [kase(Number(TWEETS[0]))]);
    expect(found.missingInBase).toEqual([]);
    expect(found.missingInExport).toEqual([]);
  });
});

it('pairs a thousand damaged ids of one publication among 40,000 contacts without going through all for each', () => {
  const exported = Array.from({ length: 40_000 }, (_, index) =>
    contact(`460062471129856${String(100_000_000_000_000 + index * 7)}`, {
      ...{ network: 'facebook', date: `2022-09-${String(1 + (index % 28)).padStart(2, '0')}` },
      ...{ agent: `Agente ${String(index % 7)}`, minutes: [(index * 13) % 1440] },
    }),
  );
  const base = Array.from({ length: 1000 }, (_, index) =>
    kase('4.60062E+29', {
      ...{ row: index + 2, date: `2022-09-${String(1 + (index % 28)).padStart(2, '0')}` },
      ...{ agent: `Agente ${String(index % 7)}`, minute: (index * 17) % 1440 },
    }),
  );
  expect(reconciled(exported, base).damagedIds).toHaveLength(1000);
}, 20_000);

describe('odd lines', () => {
  const ID = '1569625527234664226';
  const read = (text: string) => exportRows(csvRows(text), '2022-09-16');

  it('does not let a quote that never closes swallow the rows below', () => {
    const text = `"Id";"Nota";"Fecha"\n"${ID}";"dijo;"2022-09-13"\n"${ID}";"b";"2022-09-14"\n"${ID}";"c";"2022-09-15"`;
    const rows = csvRows(text);
    expect(rows).toHaveLength(4);
    expect(read(text).rows.map(({ digits }) => digits)).toEqual([ID, ID, ID]);
    expect(csvRows(`a;b\n"x;1\n"${ID}";2\n"z";3`).map(({ line, odd }) => [line, odd])).toEqual([
      [1, undefined],
      [2, true],
      [3, undefined],
      [4, undefined],
    ]);
  });

  it('names the lines that are no contacts: a second header, totals', () => {
    const text = `Número;Cuándo\nID contacto;Inicio\n${ID};2022-09-13\nID contacto;Inicio\n${ID};2022-09-14\nTotal;2`;
    const { rows, skipped, problem } = read(text);
    expect(problem).toBeNull();
    expect(rows.map(({ date }) => date)).toEqual(['2022-09-13', '2022-09-14']);
    expect(skipped).toEqual([4, 6]);
  });

  it('takes the network from the address, or from its column', () => {
    const address = `facebookdps:dps:FACEBOOK_x@y:460062471129856_8659860451400692`;
    const text = `Inicio,Contacto,Canal\n2022-09-13,${address},TWITTER\n2022-09-13,${ID},TWITTER\n2022-09-13,${ID},`;
    expect(read(text).rows.map(({ network }) => network)).toEqual(['facebook', 'twitter', null]);
  });
});
