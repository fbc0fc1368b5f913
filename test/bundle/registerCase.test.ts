import fc from 'fast-check';
import type { Project } from '../../scripts/local/project';
import { generateBook } from '../bench/generatedBase';
import truth from '../fixtures/truth.json';
import { bundledProject, call, fixtureBook, newRun, rowOf, type BaseRun } from './baseRun';

interface Registered {
  tab: string;
  row: number;
  id: string;
  reply: string;
  inquiry: string;
  duplicateOf: { tab: string; row: number } | null;
  warnings: { code: string; message: string }[];
}

const SOFIA = 'sofia.arboleda@example.com';
const ROSALBA = 'rosalba.cotes@example.com';
const NEW_ID = '460062990001112_583920174650023';

let requests = 0;

function given(parts: Record<string, unknown> = {}): Record<string, unknown> {
  requests += 1;
  return {
    requestId: `solicitud-${String(requests)}`,
    network: 'facebook',
    rawId: `facebookdps:dps:FACEBOOK_facebookdps@dps_Prospеridad_Social:${NEW_ID.slice(0, -4)}${String(1000 + requests)}`,
    comment: 'cuando pagan',
    reply: 'Buen día.',
    code: '302',
    kind: 'general',
    via: 'inconcert',
    ...parts,
  };
}

function registered(base: BaseRun, input: unknown, user = SOFIA): Registered {
  const { result, error } = call(base, 'registerCase', [input], user);
  if (error) throw new Error(`${error.name}: ${error.message}`);
  return result as Registered;
}

let project: Project;

beforeAll(async () => {
  project = await bundledProject();
});

describe('registering on the team’s base', () => {
  let base: BaseRun;

  beforeAll(async () => {
    base = newRun(project, await fixtureBook());
    expect(call(base, 'install', [], SOFIA).error).toBeNull();
  }, 60_000);

  const agentTabs = Object.entries(truth.hojas).flatMap(([name, tab]) =>
    'ultima_fila_datos' in tab ? [[name, tab] as const] : [],
  );

  it.each(agentTabs)('lands below the last case of %s, beside what is not the case’s', (name, tab) => {
    const before = rowOf(base.book, name, tab.ultima_fila_datos + 1);
    const answer = registered(base, given({ user: 'Vecina', notes: 'ojo' }), tab.correo);
    expect([answer.tab, answer.row]).toEqual([name, tab.ultima_fila_datos + 1]);
    const row = rowOf(base.book, name, answer.row);
    const at = (field: keyof typeof tab.columnas) => row[tab.columnas[field].n - 1];
    expect([
      at('red'),
      at('id'),
      at('usuario'),
      at('consulta'),
      at('respuesta'),
      at('codigo'),
      at('obs'),
    ]).toEqual(['Facebook', answer.id, 'Vecina', 'cuando pagan', 'Facebook Buen día.', '302', 'ojo']);
    for (const { n } of tab.columnas_extra) expect(row[n - 1] ?? '').toEqual(before[n - 1] ?? '');
  });

  it.each(agentTabs)(
    'costs at most 25 calls and 1,300 ms in %s, whatever columns lie between',
    (_name, tab) => {
      const { calls, estimatedMs } = call(base, 'registerCase', [given()], tab.correo);
      expect(calls.total).toBeLessThanOrEqual(25);
      expect(estimatedMs).toBeLessThanOrEqual(1300);
      expect(calls.cellsRead).toBeLessThan(130);
    },
  );

  it('reports an id of the base in whatever form the base has it', () => {
    const ids = [
      ['SOFÍA A.', 3],
      ['Yesenia', 2],
      ['Begoña ', 305],
    ] as const;
    for (const [tab, row] of ids) {
      const columns = truth.hojas[tab].columnas;
      const stored = String(rowOf(base.book, tab, row)[columns.id.n - 1]);
      const network = stored.includes('twitter') || stored.length < 25 ? 'twitter' : 'facebook';
      const answer = registered(base, given({ network, rawId: stored }));
      expect(answer.duplicateOf).toEqual({ tab, row });
      expect(answer.warnings.map((warning) => warning.message).join(' ')).toContain(`fila ${String(row)}`);
    }
  });

  it('answers a repeat from the row and takes it back once', () => {
    const input = given({
      kind: 'fraud',
      comment: 'gane en http://bono.example',
      link: 'https://fb.example/1',
    });
    const first = registered(base, input);
    expect(registered(base, input)).toEqual(first);
    expect(first).toMatchObject({ tab: 'FRAUDE', row: 28, inquiry: 'gane en hxxp://bono[.]example' });
    const place = { tab: first.tab, row: first.row, requestId: input.requestId };
    expect(call(base, 'undoCase', [place], SOFIA).error).toBeNull();
    expect(rowOf(base.book, 'FRAUDE', 28).filter((value) => value !== '')).toEqual([]);
    expect(call(base, 'registerCase', [input], SOFIA).error?.name).toBe('REQUEST_UNDONE');
  });

  it('keeps hostile text equal, character for character', () => {
    const { columnas } = truth.hojas['SOFÍA A.'];
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        ...[
          '=1+1',
          '=IMPORTXML("x")',
          '+57 300',
          '-1',
          '@x',
          "'=x",
          "''",
          '4600621061661203140950072902044',
          '1/2',
        ],
        ...[
          '10:42',
          'TRUE',
          '50%',
          '$ 2.000',
          '\tx\t',
          'a\nb',
          '🙏🏽🇨🇴',
          '\u202eabc\u202c',
          ' dos  ',
          '#N/A',
          '<b>&amp;',
        ],
      ),
    );
    const visible = nasty.filter(
      (text) => text.replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, '').trim() !== '',
    );
    fc.assert(
      fc.property(visible, nasty, nasty, (comment, user, notes) => {
        const answer = registered(base, given({ comment, user, notes }));
        const row = rowOf(base.book, answer.tab, answer.row);
        const stored = [columnas.consulta, columnas.usuario, columnas.obs].map(({ n }) => row[n - 1]);
        expect([answer.inquiry, ...stored]).toEqual([comment, comment, user, notes]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes 50,000 characters and refuses one more, with nothing written', () => {
    const comment = `=${'ñ'.repeat(49_999)}`;
    const answer = registered(base, given({ comment }));
    expect(rowOf(base.book, answer.tab, answer.row)[6]).toBe(comment);
    const refused = call(base, 'registerCase', [given({ comment: `${comment}x` })], SOFIA);
    expect(refused.error).toEqual({
      name: 'TOO_LONG',
      message: 'El campo «comentario» pasa de 50.000 caracteres, que es lo que cabe en una celda. Acórtelo.',
    });
    expect(refused.calls.cellsWritten).toBe(0);
  });

  it.each([
    ['someone inactive', ROSALBA, 'CALLER_INACTIVE'],
    ['a stranger', 'otra@example.com', 'CALLER_UNKNOWN'],
  ])('refuses %s in a sentence', (_who, user, name) => {
    const refused = call(base, 'registerCase', [given()], user);
    expect(refused.error?.name).toBe(name);
    expect(refused.error?.message).toMatch(/^El correo .+ turnos\. Pida a coordinación .+\.$/);
    expect(refused.calls.cellsWritten).toBe(0);
  });
});

describe('registering without an install', () => {
  it('looks at the base, adds the control column to the one tab and writes the row', async () => {
    const base = newRun(project, await fixtureBook());
    const input = given();
    const answer = registered(base, input, 'ivan.quiroz@example.com');
    expect([answer.tab, answer.row]).toEqual(['Iván', 1303]);
    expect(registered(base, input, 'ivan.quiroz@example.com')).toEqual(answer);
  });
});

describe('what registering costs', () => {
  function costs(rows: number) {
    const base = newRun(project, generateBook({ agents: 2, rowsPerAgent: rows }));
    expect(call(base, 'install', [], 'agente1@example.com').error).toBeNull();
    return ['agente1@example.com', 'agente2@example.com'].map((user) => {
      const report = call(base, 'registerCase', [given()], user);
      expect(report.error).toBeNull();
      return { calls: report.calls, ms: report.estimatedMs };
    });
  }

  it('is the same at 500 rows and at 10,000: 25 calls and 1,300 ms at the most', () => {
    const few = costs(500);
    expect(costs(10_000)).toEqual(few);
    for (const { calls, ms } of few) {
      expect(calls.total).toBeLessThanOrEqual(25);
      expect(ms).toBeLessThanOrEqual(1300);
    }
  }, 60_000);
});
