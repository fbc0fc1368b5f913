import fc from 'fast-check';
import { parseCsv } from '../../../../scripts/local/services/utilities/parseCsv';

describe('parseCsv', () => {
  it.each([
    ['a,"b ""quoted"" c",d', [['a', 'b "quoted" c', 'd']]],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\r\nc\r\n', [['a', 'b'], ['c']]],
    ['a,,', [['a', '', '']]],
    ['"line\nbreak",x', [['line\nbreak', 'x']]],
    ['""', [['']]],
    ['', []],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['a"b,c', [['a"b', 'c']]],
  ])('reads %j', (csv, rows) => {
    expect(parseCsv(csv)).toEqual(rows);
  });

  it('takes another delimiter', () => {
    expect(parseCsv('a;b,c\td', ';')).toEqual([['a', 'b,c\td']]);
  });

  it('says that it cannot read a quote that stays open', () => {
    expect(() => parseCsv('a,"b')).toThrow('Could not parse text.');
  });

  it('gives back any rows that were quoted', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 });
    const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (fields) => {
        expect(parseCsv(fields.map((row) => row.map(quoted).join(',')).join('\n'))).toEqual(fields);
      }),
    );
  });
});
