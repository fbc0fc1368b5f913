import { lastOwnCase } from '../../src/cases/lastOwnCase';
import { undoCase } from '../../src/cases/undoCase';
import { as, ANA, facebookCase, LUZ, register, teamContext, tweetCase } from './teamBase';

const at = (time: string): string => `2022-09-16 ${time}`;

it('is the latest of the day, in whichever tab it stands', () => {
  const context = teamContext();
  register(as(context, ANA, at('09:00:00')), facebookCase({ rawId: 'x:1_1' }));
  const noDm = tweetCase({ kind: 'noDm', rawId: 'x:12345' });
  const { tab, row } = register(as(context, ANA, at('09:05:00')), noDm);
  register(as(context, LUZ, at('09:30:00')), facebookCase({ rawId: 'x:1_3' }));
  expect(lastOwnCase(as(context, ANA, at('10:00:00')))).toEqual({
    ...{ tab, row, requestId: noDm.requestId, time: '09:05:00', rawId: 'x:12345' },
  });
});

it('becomes the one before as soon as it is taken back', () => {
  const context = as(teamContext(), ANA, at('10:00:00'));
  const rawIds = ['x:1_1', 'x:1_2', 'x:1_3'];
  rawIds.forEach((rawId, index) =>
    register(as(context, ANA, at(`09:0${String(index)}:00`)), facebookCase({ rawId })),
  );
  const taken = rawIds.map(() => {
    const { tab, row, requestId, rawId } = lastOwnCase(context);
    undoCase(context, { tab, row, requestId });
    return rawId;
  });
  expect(taken).toEqual([...rawIds].reverse());
  expect(() => lastOwnCase(context)).toThrow(expect.objectContaining({ code: 'UNDO_NOTHING' }) as Error);
});

it('is none of yesterday’s and none of a colleague’s', () => {
  const context = teamContext();
  register(as(context, ANA, '2022-09-15 17:00:00'), facebookCase({ rawId: 'x:1_1' }));
  register(as(context, LUZ, at('09:00:00')), facebookCase({ rawId: 'x:1_2' }));
  const ana = as(context, ANA, at('10:00:00'));
  expect(() => lastOwnCase(ana)).toThrow(expect.objectContaining({ code: 'UNDO_NOTHING' }) as Error);
});

it('is not known of somebody who is not in the shifts', () => {
  const stranger = as(teamContext(), 'nadie@example.com');
  expect(() => lastOwnCase(stranger)).toThrow(expect.objectContaining({ code: 'CALLER_UNKNOWN' }) as Error);
});
