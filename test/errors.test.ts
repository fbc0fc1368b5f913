import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered } from '../src/errors';
import { KnownError } from '../src/knownError';
import { errorText, UNFORESEEN } from '../src/texts/errors';

const SOURCE = join(__dirname, '../src');

function thrownBy(call: () => unknown): Error {
  try {
    answered(call);
  } catch (error) {
    return error as Error;
  }
  throw new Error('It threw nothing.');
}

describe('the edge', () => {
  it('passes on what a call answers', () => {
    expect(answered(() => 7)).toBe(7);
  });

  it('gives a known error its sentence and keeps its code as the name', () => {
    const error = thrownBy(() => {
      throw new KnownError('CALLER_UNKNOWN', { email: 'ana@example.com' });
    });
    expect(error.name).toBe('CALLER_UNKNOWN');
    expect(error.message).toBe(
      'El correo ana@example.com no está en la pestaña de turnos. Pida a coordinación que lo agregue.',
    );
  });

  it('records an unknown error and shows none of it', () => {
    const record = jest.spyOn(console, 'error').mockImplementation();
    const error = thrownBy(() => {
      throw new TypeError('rows is undefined');
    });
    expect([error.name, error.message]).toEqual(['UNFORESEEN', UNFORESEEN]);
    expect(record).toHaveBeenCalledWith(expect.stringContaining('TypeError: rows is undefined'));
    record.mockRestore();
  });

  it('has a sentence of its own for every code in the source', () => {
    const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const codes = sources.flatMap((name) => {
      const text = readFileSync(join(SOURCE, name), 'utf8');
      return [...text.matchAll(/(?:KnownError\(\s*|\{ error: )'([A-Z_0-9]+)'/g)].map((match) => match[1]);
    });
    expect(codes.length).toBeGreaterThan(20);
    // Whatever detail a sentence asks for is there.
    const details = new Proxy<Record<string, string>>({}, { get: () => '2022-09-16' });
    expect(codes.filter((code) => errorText(code, details) === UNFORESEEN)).toEqual([]);
  });
});
