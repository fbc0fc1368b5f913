import { isOlder, writtenAt } from '../../../src/cases/rules/age';

describe('the age of a comment (R21)', () => {
  it.each([
    ['1570123456789012345', '2022-09-14', '13:52:58'],
    ['1553978208162045193', '2022-08-01', '00:37:31'],
    ['20000000000000000', '2010-12-29', '01:15:46'],
  ])('reads when tweet %s was written, in Bogotá', (id, date, time) => {
    const instant = new Date(Number(BigInt(id) >> 22n) + 1288834974657 - 5 * 3600 * 1000).toISOString();
    expect(`${date}T${time}`).toBe(instant.slice(0, 19));
    expect(writtenAt('twitter', id)).toEqual({ date, time });
  });

  it.each([
    ['facebook', '1570123456789012345'],
    ['twitter', '46006_12'],
    ['twitter', '12345'],
  ] as const)('knows no time of %s %s', (network, id) => {
    expect(writtenAt(network, id)).toBeNull();
  });

  it.each([
    ['2022-09-15', '10:00:00', false],
    ['2022-09-15', '09:59:59', true],
    ['2022-09-16', '23:00:00', false],
    ['2021-01-01', '00:00:00', true],
  ])('compares %s %s with 2022-09-16 10:00', (date, time, over) => {
    expect(isOlder({ date, time }, { date: '2022-09-16', time: '10:00:00' }, 24)).toBe(over);
  });
});
