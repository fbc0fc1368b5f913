// The calls about guiones as the panel makes them: the built bundle on the team's base.
import * as zod from 'zod/mini';
import { readingShape, suggestionsShape, templatesStartShape } from '../../src/templates/calls';
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

it('answers the panel’s start, proposals and reading in the shapes that the panel reads', async () => {
  const run = newRun(await bundledProject(), await fixtureBook());
  const user = 'sofia.arboleda@example.com';
  expect(call(run, 'install', [], user).error).toBeNull();
  const asked = { comment: 'buenas como ago pa meter a mi mama al adulto mayor', network: 'facebook' };
  const at = '2022-09-16T10:42:07';
  const proposals = call(run, 'suggestTemplates', [{ ...asked, at, limit: 3 }], user);
  expect(zod.parse(suggestionsShape, proposals.result).length).toBe(3);
  const reading = call(run, 'readComment', [asked], user);
  expect(zod.parse(readingShape, reading.result).kind).toBe('general');
  const given = {
    ...{ ...asked, requestId: 'guion-1', kind: 'general', via: 'inconcert', code: '402', reply: 'Buen día.' },
    rawId: 'facebookdps:dps:FACEBOOK_x@y:460062991000001_58392017',
    templateId: 'CM-02',
    template: { code: 'CM-02', version: '0123abcd', edited: 0 },
  };
  expect(call(run, 'registerCase', [given], user).error).toBeNull();
  const start = call(run, 'templatesStart', [{ since: '', missed: ['damnificados'] }], user);
  const told = zod.parse(templatesStartShape, start.result);
  expect(told.catalogue?.templates).toHaveLength(40);
  expect(told.uses).toEqual({ 'cm 02': 1 });
  const missed = call(run, 'showMissingTemplates', [], user);
  expect(missed.result).toMatchObject([{ text: 'damnificados', times: 1 }]);
}, 90_000);
