// The demo base is the same each time, and names nobody who could exist.
import { demoBase } from '../../scripts/demo/demoBase';
import { AGENTS } from '../../scripts/demo/team';

const request = { today: '2022-09-16', days: 3, seed: 7 };
type Base = ReturnType<typeof demoBase>;

function texts(base: Base): string[] {
  const found: string[] = [];
  base.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => found.push(`${sheet.name}!${cell.address}=${cell.text}`))),
  );
  return found;
}

it('comes out the same for the same day and seed, and different for another', () => {
  expect(texts(demoBase(request))).toEqual(texts(demoBase(request)));
  expect(texts(demoBase({ ...request, seed: 8 }))).not.toEqual(texts(demoBase(request)));
});

it('ends with today’s cases in every agent’s tab', () => {
  const base = demoBase(request);
  for (const { tab, headers } of AGENTS) {
    const sheet = base.getWorksheet(tab)!;
    const column = headers.findIndex(([field]) => field === 'date') + 1;
    expect(sheet.lastRow!.getCell(column).value).toEqual(new Date('2022-09-16T00:00:00Z'));
  }
});

it('has only addresses of example.com', () => {
  const addresses = texts(demoBase(request)).flatMap(
    (text) => text.match(/[\w.]+@[\w.]+|https?:\/\/[\w.]+/g) ?? [],
  );
  expect(addresses.length).toBeGreaterThan(AGENTS.length);
  for (const address of addresses) expect(address).toMatch(/[@./]example\.com$/);
});

it('gives no two cases the same id', () => {
  const base = demoBase({ ...request, days: 20 });
  const ids = AGENTS.flatMap(({ tab, headers }) => {
    const column = headers.findIndex(([field]) => field === 'id') + 1;
    return base.getWorksheet(tab)!.getColumn(column).values.slice(2);
  }).filter((id) => typeof id === 'string' && /^\d/.test(id));
  expect(ids).toHaveLength(3 * 20 * 12);
  expect(new Set(ids).size).toBe(ids.length);
});
