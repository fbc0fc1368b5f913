// The main job in words: a base is adopted, a case is registered, and registering it again does no harm.
import { openBook } from '../local/book/session';
import { render } from '../local/values/render';
import { callLocally } from './localCommand';
import { AGENTS, COORDINATOR } from './team';

const LABEL_WIDTH = 24;
const TEXT_WIDTH = 84;

const ROLE_NAMES: Record<string, string> = {
  agent: 'pestaña de agente',
  escalations: 'escalamientos',
  noDmAndErrors: 'SIN DM y ERROR',
  fraud: 'fraude',
  templates: 'guiones',
  directory: 'directorio',
  shifts: 'turnos',
  downtime: 'novedades',
  codes: 'tipificación',
  lives: 'Facebook Live',
  briefings: 'pretorno',
  ignored: 'no se toca',
};

interface Installed {
  tabs: { tab: string; role: string; headerRow: number | null }[];
  created: unknown[];
  added: { kind: string }[];
  questions: unknown[];
}

interface Registered {
  tab: string;
  row: number;
  id: string;
}

export type Say = (line?: string) => void;

export interface Showing {
  book: string;
  /** Digits that tell this showing's case from all others. */
  serial: string;
  /** ISO time of the calls; the real one where not said. */
  at?: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function showInstall({ book, at }: Showing, say: Say): Installed {
  const { result } = callLocally<Installed>('install', [], { book, user: COORDINATOR, at });
  say('1. Instalar en la base: qué se encontró');
  for (const { tab, role, headerRow } of result.tabs) {
    const place = role === 'ignored' ? '' : `, títulos en la fila ${headerRow}`;
    say(`     ${tab.trim().padEnd(18)} ${ROLE_NAMES[role] ?? role}${place}`);
  }
  const columns = result.added.filter(({ kind }) => kind === 'column' || kind === 'control').length;
  const rest = result.added.length - columns;
  say(
    `   Agregó ${plural(result.created.length, 'pestaña', 'pestañas')}, ${plural(columns, 'columna', 'columnas')} y ` +
      `${plural(rest, 'lista, formato o ajuste', 'listas, formatos y ajustes')}; deja ${plural(result.questions.length, 'pregunta', 'preguntas')}.`,
  );
  say('   Lo que ya estaba quedó igual.');
  return result;
}

/** The row under its headers, as the sheet shows it; hidden columns are not shown there either. */
async function showRow(path: string, { tab, row }: Registered, headerRow: number, say: Say): Promise<void> {
  const { book, close } = await openBook(path);
  await close();
  const sheet = book.sheets.find(({ name }) => name === tab)!;
  const shown = (line: number, column: number): string => {
    const { values = [], extras = [] } = sheet.rows[line - 1] ?? {};
    return render(values[column - 1] ?? null, extras[column - 1]?.style?.numberFormat, book.locale);
  };
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    const text = shown(row, column);
    if (text === '' || sheet.hiddenColumns.has(column)) continue;
    const label = shown(headerRow, column).trim().slice(0, LABEL_WIDTH).padEnd(LABEL_WIDTH);
    say(`     ${label} ${text.length > TEXT_WIDTH ? `${text.slice(0, TEXT_WIDTH)}…` : text}`);
  }
}

export async function show(showing: Showing, say: Say): Promise<void> {
  const { book, serial, at } = showing;
  const { tabs } = showInstall(showing, say);
  const agent = AGENTS[0];
  const given = {
    requestId: `demo-${serial}`,
    network: 'facebook',
    rawId: `demo:redes:FACEBOOK_demo@redes_Pagina de prueba:460062990001112_${serial}`,
    comment: '=buenas como ago pa meter a mi mama al adulto mayor 🙏',
    reply: 'Buen día. La inscripción a Colombia Mayor se hace en la alcaldía de su municipio.',
    code: '402',
    kind: 'general',
    via: 'inconcert',
    user: 'Nidia Cárcamo',
  };
  say();
  say(`2. Registrar un caso, como ${agent.email}`);
  say(`     dirección                ${given.rawId}`);
  say(`     comentario               ${given.comment}`);
  const first = callLocally<Registered>('registerCase', [given], { book, user: agent.email, at });
  const { tab, row } = first.result;
  say();
  say(`   Quedó en la pestaña «${tab}», fila ${row}:`);
  await showRow(book, first.result, tabs.find((found) => found.tab === tab)!.headerRow!, say);
  say(`   ${first.calls.total} llamadas a Google; cerca de ${(first.estimatedMs / 1000).toFixed(1)} s allá.`);
  say();
  const again = callLocally<Registered>('registerCase', [given], { book, user: agent.email, at });
  const same = again.result.tab === tab && again.result.row === row;
  if (!same) throw new Error(`El mismo caso se registró dos veces: filas ${row} y ${again.result.row}.`);
  say('3. Registrarlo otra vez, como si la red se hubiera caído en medio');
  say(`   Respondió la misma fila ${row}; no escribió otra.`);
}
