// The main job in words: a base is adopted, a case is registered, and registering it again does no harm.
import ExcelJS from 'exceljs';
import { callLocally } from './localCommand';
import { AGENTS, COORDINATOR } from './team';

const LABEL_WIDTH = 12;
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
  tabs: { tab: string; role: string; headerRow: number }[];
  created: unknown[];
  added: unknown[];
  questions: unknown[];
}

interface Registered {
  tab: string;
  row: number;
  id: string;
}

type Say = (line?: string) => void;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function showInstall(book: string, say: Say): Installed {
  const { result } = callLocally<Installed>('install', [], book, COORDINATOR);
  say('1. Instalar en la base: qué se encontró');
  for (const { tab, role, headerRow } of result.tabs) {
    const place = role === 'ignored' ? '' : `, títulos en la fila ${headerRow}`;
    say(`     ${tab.trim().padEnd(18)} ${ROLE_NAMES[role] ?? role}${place}`);
  }
  const created = plural(result.created.length, 'pestaña nueva', 'pestañas nuevas');
  const added = plural(result.added.length, 'columna agregada', 'columnas agregadas');
  say(
    `   ${created}, ${added}, ${plural(result.questions.length, 'pregunta', 'preguntas')}. Lo que ya estaba quedó igual.`,
  );
  return result;
}

async function showRow(book: string, { tab, row }: Registered, headerRow: number, say: Say): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const sheet = workbook.getWorksheet(tab)!;
  sheet.getRow(headerRow).eachCell((header, column) => {
    const text = sheet.getRow(row).getCell(column).text;
    if (sheet.getColumn(column).hidden || text === '') return;
    const label = header.text.trim().slice(0, LABEL_WIDTH).padEnd(LABEL_WIDTH);
    say(`     ${label} ${text.length > TEXT_WIDTH ? `${text.slice(0, TEXT_WIDTH)}…` : text}`);
  });
}

/** `serial` tells this showing's case from all others: digits. */
export async function show(book: string, serial: string, say: Say): Promise<void> {
  const { tabs } = showInstall(book, say);
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
  say(`     dirección    ${given.rawId}`);
  say(`     comentario   ${given.comment}`);
  const first = callLocally<Registered>('registerCase', [given], book, agent.email);
  const { tab, row } = first.result;
  say();
  say(`   Quedó en la pestaña «${tab}», fila ${row}:`);
  await showRow(book, first.result, tabs.find((found) => found.tab === tab)!.headerRow, say);
  say(`   ${first.calls.total} llamadas a Google; cerca de ${(first.estimatedMs / 1000).toFixed(1)} s allá.`);
  say();
  const again = callLocally<Registered>('registerCase', [given], book, agent.email);
  const same = again.result.tab === tab && again.result.row === row;
  if (!same) throw new Error(`El mismo caso se registró dos veces: filas ${row} y ${again.result.row}.`);
  say('3. Registrarlo otra vez, como si la red se hubiera caído en medio');
  say(`   Respondió la misma fila ${row}; no escribió otra.`);
}
