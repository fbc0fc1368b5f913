// Proposals, readings, the night's lesson and the weekly mail by the built bundle, on a small invented base.
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { storedModel } from '../../src/templates/learntStore';
import type { ReadComment } from '../../src/templates/suggest/commentReading';
import { deviceEngine } from '../../src/templates/suggest/deviceModel';
import type { SuggestedTemplate } from '../../src/templates/suggest/proposing';
import { generateBook } from '../bench/generatedBase';
import { copyOf, runAlerts, RUNNER, typeSetting } from './alertBase';
import { bundledProject, call, newRun, type BaseRun } from './baseRun';
import { sheetOf } from './gridEdit';

const AGENT = 'agente1@example.com';
const KEEPERS = ['cuida@example.com', 'apoyo@example.com'];
const MONDAY = '2022-09-19T07:20:00';
const TUESDAY = '2022-09-20T07:20:00';

/** Code, title, topic, network, kind, wall, message. */
const TEMPLATES = [
  ['CM-02', 'Inscripción de adultos mayores', 'Colombia Mayor', 'Ambas', 'general'],
  ['FA-03', 'Fechas y puntos de entrega', 'Familias en Acción', 'Ambas', 'general'],
  ['JA-05', 'Caso particular', 'Jóvenes en Acción', 'Ambas', 'particular'],
];
const WALLS = [
  'Buen día. La inscripción a Colombia Mayor se hace en la alcaldía de su municipio con el documento original.',
  'Buen día. Las fechas de entrega de Familias en Acción se publican en la página oficial cuando se confirman.',
  'Buen día. Para revisar su caso de Jóvenes en Acción le pedimos sus datos por mensaje interno, por favor.',
];
const PLACES =
  'Lorica Tumaco Quibdó Ocaña Tunja Pasto Neiva Girardot Sogamoso Yopal Mocoa Leticia Cúcuta Ibagué Riohacha'.split(
    ' ',
  );
const ASKED = [
  'donde inscribo a mi abuela al subsidio de los viejitos en',
  'cuando pagan lo de familias en',
  'soy del sena y no me llego el pago de jovenes en',
];

let bare: BaseRun;
let base: BaseRun;

beforeAll(async () => {
  const project = await bundledProject();
  const book = generateBook({ agents: 1, rowsPerAgent: 1 });
  bare = newRun(project, book);
  const { rows } = sheetOf(bare, 'PLANTILLAS');
  TEMPLATES.forEach((row, index) => rows.push({ values: [...row, WALLS[index], WALLS[index]] }));
  sheetOf(bare, 'DIRECTORIO').rows.push({
    values: ['Unidad para las Víctimas', 'UARIV', 'víctimas, indemnización', '018000911119'],
  });
  const cases = book.sheets[0].rows;
  for (const place of PLACES) {
    ASKED.forEach((said, index) =>
      cases.push({
        values: [44_820, 0.5, 'Facebook', `4600_${place}`, 'Ana', '', `${said} ${place}`, WALLS[index], '30'],
      }),
    );
  }
  bare = copyOf(bare);
  base = copyOf(bare);
  expect(call(base, 'install', [], RUNNER).error).toBeNull();
  typeSetting(base, 'recipientTemplates', KEEPERS.join(', '));
}, 60_000);

function answer<Answer>(run: BaseRun, name: string, input: unknown): Answer {
  const { result, error } = call(run, name, [input], AGENT);
  expect(error).toBeNull();
  return result as Answer;
}

const writes = ({ calls: { byMethod } }: RunReport): string[] =>
  Object.keys(byMethod).filter((name) => /\.(?:set|append|clear|insert|delete)/i.test(name));

describe.each([
  { which: 'an adopted base', run: () => base },
  { which: 'a base that nobody has adopted', run: () => bare },
])('on $which', ({ run }) => {
  it('proposes templates and reads comments, and writes nothing', () => {
    const asked = { comment: 'kuando pagan familias en axion', network: 'facebook' };
    const proposed = call(run(), 'suggestTemplates', [{ ...asked, limit: 2 }], AGENT);
    expect(proposed.error).toBeNull();
    expect((proposed.result as SuggestedTemplate[]).map(({ code }) => code)[0]).toBe('FA-03');
    const read = call(
      run(),
      'readComment',
      [{ comment: 'soy víctima, no me llega la indemnización' }],
      AGENT,
    );
    expect(read.result).toMatchObject({ kind: 'otra_entidad', entity: 'Unidad para las Víctimas' });
    expect([...writes(proposed), ...writes(read)]).toEqual([]);
  });
});

it('answers plain sentences for what it cannot read', () => {
  const said = (name: string, input: unknown) => call(base, name, [input], AGENT).error?.message;
  expect(said('suggestTemplates', { comment: 'hola', network: 'fax' })).toBe(
    'La red debe ser Facebook o Twitter.',
  );
  expect(said('readComment', { comment: 7 })).toMatch(/texto/);
  expect(said('suggestionModel', { since: 7 })).toMatch(/texto/);
});

it('proposes nothing where PLANTILLAS is empty, gone, or has other columns', () => {
  const asked = { comment: 'cuando pagan familias', network: 'facebook' };
  const changed = (change: (run: BaseRun) => void): unknown => {
    const run = copyOf(base);
    change(run);
    return answer(run, 'suggestTemplates', asked);
  };
  expect(changed((run) => sheetOf(run, 'PLANTILLAS').rows.splice(1))).toEqual([]);
  expect(
    changed(({ book }) => {
      book.sheets = book.sheets.filter(({ name }) => name !== 'PLANTILLAS');
    }),
  ).toEqual([]);
  expect(
    changed((run) => {
      sheetOf(run, 'PLANTILLAS').rows[0] = { values: ['uno', 'dos', 'tres'] };
    }),
  ).toEqual([]);
});

it('gives the device once what it proposes with, and again when the base has taught more', () => {
  const run = copyOf(base);
  const first = answer<{ version: string; model: string }>(run, 'suggestionModel', {});
  expect(deviceEngine(first.model)?.engine.own).toBeNull();
  expect(answer(run, 'suggestionModel', { since: first.version })).toEqual({
    version: first.version,
    model: null,
  });
  expect(runAlerts(run, MONDAY, {}, 'retrainSuggestions').error).toBeNull();
  const second = answer<{ version: string; model: string }>(run, 'suggestionModel', { since: first.version });
  expect(deviceEngine(second.model)?.engine.own?.labels).toEqual(['cm 02', 'fa 03', 'ja 05']);
});

describe('whatever ends a run', () => {
  it('keeps the lesson whole or not at all, and the next night ends it', () => {
    const { whole, points } = watched('retrainSuggestions');
    expect(whole.result).toMatchObject({ cases: 46, samples: 45 });
    for (const point of points) {
      const run = copyOf(base);
      runAlerts(run, MONDAY, killedAt(point), 'retrainSuggestions');
      const kept = storedModel(run.state.documentProperties);
      expect(kept === null || kept.samples === 45).toBe(true);
      runAlerts(run, TUESDAY, {}, 'retrainSuggestions');
      expect(storedModel(run.state.documentProperties)).toMatchObject({
        samples: 45,
        learntAt: '2022-09-20T07:20:00',
      });
    }
  });

  it('tells each who keeps the templates once a week, and one of them twice at most', () => {
    const to = (report: RunReport): string[] => report.mail.map((mail) => mail.to);
    const weekly = (run: BaseRun, at: string, inject?: Injection) =>
      runAlerts(run, at, inject, 'sendWeeklyVerification');
    const { whole, points } = watched('sendWeeklyVerification');
    expect(to(whole)).toEqual(KEEPERS);
    expect(whole.mail[0].subject).toBe('Guiones por verificar, lun 19 sep: 3 guiones y 1 entidad');
    for (const point of points) {
      const run = copyOf(base);
      let last = '';
      const cut = weekly(run, MONDAY, {
        beforeCall: (n, name) => {
          if (n === point) return 'kill';
          last = name;
          return undefined;
        },
      });
      const got = [...to(cut), ...to(weekly(run, TUESDAY))];
      expect(new Set(got)).toEqual(new Set(KEEPERS));
      expect(got.length - KEEPERS.length).toBe(last === 'MailApp.sendEmail' ? 1 : 0);
      expect(weekly(run, '2022-09-21T07:20:00')).toMatchObject({ result: { skipped: 'done' }, mail: [] });
    }
  });
});

/** A run, and the calls at which a death makes a difference: around what is kept, held or sent. */
function watched(functionName: string): { whole: RunReport; points: number[] } {
  const names: string[] = [];
  const whole = runAlerts(
    copyOf(base),
    MONDAY,
    {
      beforeCall: (_n, name) => {
        names.push(name);
        return undefined;
      },
    },
    functionName,
  );
  const tells = (name: string | undefined): boolean =>
    /Mail|Properties\.(?:set|delete)|Lock/.test(name ?? '');
  const points = names.flatMap((name, index) => (tells(name) || tells(names[index - 1]) ? [index + 1] : []));
  expect(points.length).toBeGreaterThan(3);
  return { whole, points };
}

function killedAt(point: number): Injection {
  return { beforeCall: (n) => (n === point ? 'kill' : undefined) };
}

it('reads the kinds of comments that a team gets', () => {
  const kinds = (comment: string): string => answer<ReadComment>(base, 'readComment', { comment }).kind;
  expect(kinds('vendo cupos para colombia mayor, 60 mil, escríbame al interno')).toBe('fraude');
  expect(kinds('Dios los bendiga por esa labor tan bonita')).toBe('archivado');
});
