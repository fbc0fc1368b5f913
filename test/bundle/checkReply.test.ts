// `checkReply` as the panel calls it: the built bundle on the team's base.
import { bundledProject, call, fixtureBook, newRun } from './baseRun';

it('answers findings as plain values, and changes nothing', async () => {
  const book = await fixtureBook();
  const run = newRun(await bundledProject(), book);
  const user = 'sofia.arboleda@example.com';
  expect(call(run, 'install', [], user).error).toBeNull();
  const before = JSON.stringify(book.sheets.map(({ rows }) => rows.length));
  const reply = 'Twitter Buen día. El pago será el 15 de octubre. Ingrese a https://bit.ly/3abc';
  const given = { reply, network: 'facebook', via: 'wall', at: '2022-09-16T10:42' };
  const {
    result,
    error,
    calls: { byMethod },
  } = call(run, 'checkReply', [given], user) as ReturnType<typeof call> & {
    result: Record<string, unknown>[];
  };
  expect(error).toBeNull();
  expect(result.map(({ rule, level }) => `${String(rule)} ${String(level)}`)).toEqual([
    'R14 block',
    'R33 warn',
    'R32 block',
    'R7 block',
  ]);
  expect(result[0]).toEqual({
    rule: 'R14',
    level: 'block',
    message: expect.stringMatching(/^R14: /) as string,
    from: 0,
    to: 8,
    fix: 'Facebook ',
  });
  expect(JSON.stringify(book.sheets.map(({ rows }) => rows.length))).toBe(before);
  expect(Object.keys(byMethod).filter((name) => /set|append|clear|insert/i.test(name))).toEqual([]);
  expect(call(run, 'checkReply', [{ reply: 'x', network: 'fax' }], user).error?.message).toBe(
    'La red debe ser Facebook o Twitter.',
  );
}, 90_000);
