// What the page that compares an export with the base says (R24).
import { longDay } from './longDay';
import { thousands } from './numbers';

export const COMPARISON = {
  heading: 'Elija el archivo de inConcert',
  lead: 'Compara el export de inConcert con la base. El archivo se lee en este equipo: no se guarda en ninguna parte.',
  file: 'Archivo exportado (CSV o .xlsx)',
  drop: 'También puede soltar el archivo aquí.',
  reading: 'Leyendo el archivo…',
  sheet: 'Hoja del libro',
  match: 'Revise las columnas',
  columns: { id: 'Contacto (ID)', date: 'Fecha', agent: 'Agente (si está)', network: 'Red (si está)' },
  none: 'Ninguna',
  preview: 'Primeras filas del archivo',
  remembered: 'Son las columnas que usted eligió la última vez para un archivo así.',
  days: 'Días que se comparan',
  from: 'Desde',
  to: 'Hasta',
  compare: 'Comparar',
  compareAnyway: 'Sí, comparar estos días',
  working: 'Comparando',
  cancelling: 'Cancelando: termina el paso que está en curso…',
  retry: 'Reintentar desde este paso',
  note: 'Sí, anotarlas',
  discard: 'No anotar',
  results: 'Resultado',
  figures: 'Casos por red',
  figureHeads: ['Red', 'Base', 'inConcert', 'Rige', 'Cifra'],
  openTab: 'Abrir la pestaña de las diferencias',
  base: 'base',
  export: 'inConcert',
} as const;

/** What each file that cannot be read is told. */
export const FILE_PROBLEMS = {
  empty: 'El archivo está vacío. Expórtelo otra vez desde inConcert y elíjalo.',
  large: 'El archivo es demasiado grande. Expórtelo por partes: un mes o menos cada vez.',
  oldExcel:
    'Es un libro de Excel antiguo (.xls) o con contraseña. Ábralo, guárdelo como .xlsx o como CSV, sin contraseña, y elíjalo de nuevo.',
  pdf: 'Es un PDF y de ahí no se pueden leer las filas. Expórtelo como CSV o .xlsx.',
  zip: 'Es un archivo comprimido. Descomprímalo y elija el CSV o el .xlsx que tiene dentro.',
  page: 'Es una página web guardada con otro nombre. Expórtelo como CSV o .xlsx.',
  binary: 'No es un texto ni un libro de cálculo. Elija el CSV o el .xlsx que exportó inConcert.',
  broken: 'El libro está dañado o quedó a medias. Descárguelo otra vez y elíjalo de nuevo.',
  unreadable:
    'Este equipo no pudo leer el archivo. Si está en una carpeta de la red o en otro programa, cópielo al escritorio y elíjalo de nuevo.',
} as const;

/** What is said where the rows cannot be compared with these columns. */
export const EXPORT_PROBLEMS = {
  EXPORT_EMPTY:
    'No hay ninguna fila con un ID de contacto en esa columna. Revise la columna, o elija otro archivo.',
  EXPORT_WITHOUT_IDS:
    'Ninguna columna tiene el ID del contacto: elíjala, o expórtelo de nuevo con esa columna.',
  EXPORT_WITHOUT_DATES:
    'Ninguna columna tiene la fecha del contacto: elíjala, o expórtelo de nuevo con esa columna.',
  EXPORT_DAMAGED:
    'Todos los ID perdieron sus últimas cifras: pasa cuando el archivo se abre y se guarda en Excel. Expórtelo otra vez y elíjalo sin abrirlo.',
  NO_DATES: 'En esa columna no hay fechas que se puedan leer. Elija otra, o expórtelo de nuevo.',
  DAYS_BAD: 'El primer día va después del último: cámbielos de orden.',
  DAYS_EMPTY: 'El archivo no tiene contactos en esos días.',
} as const;

/** `3 contactos`, `1 contacto`. */
function counted(count: number, one: string, many: string): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

export function daysText(from: string, to: string): string {
  return from === to ? `del ${longDay(from)}` : `del ${longDay(from)} al ${longDay(to)}`;
}

export function contactsLine(contacts: number, repeated: number, from: string, to: string): string {
  const twice = repeated === 0 ? '' : `; ${counted(repeated, 'ID está', 'ID están')} más de una vez`;
  return `${counted(contacts, 'contacto', 'contactos')}, ${daysText(from, to)}${twice}.`;
}

const LINES_NAMED = 5;

function linesText(lines: readonly number[]): string {
  const named = lines.slice(0, LINES_NAMED).map(thousands);
  const more = lines.length > LINES_NAMED ? '…' : '';
  return `${lines.length === 1 ? 'línea' : 'líneas'} ${named.join(', ')}${more}`;
}

export function skippedLine(lines: readonly number[]): string {
  const what = counted(lines.length, 'línea sin ID no se tiene', 'líneas sin ID no se tienen');
  return `${what} en cuenta: totales, títulos repetidos o contactos sin número (${linesText(lines)}).`;
}

export function damagedLine(count: number): string {
  const what = counted(count, 'ID perdió sus últimas cifras', 'ID perdieron sus últimas cifras');
  return `${what} y no se puede${count === 1 ? '' : 'n'} comparar: pasa cuando el archivo se abre en Excel. Expórtelo otra vez y elíjalo sin abrirlo.`;
}

export function undatedLine(lines: readonly number[]): string {
  const what = counted(lines.length, 'contacto no tiene', 'contactos no tienen');
  return `${what} una fecha que se pueda leer (${linesText(lines)}).`;
}

export function oddLine(lines: readonly number[]): string {
  const where = lines.length === 1 ? 'En una línea hay' : `En ${thousands(lines.length)} líneas hay`;
  return `${where} comillas sin cerrar: se leyó como está (${linesText(lines)}).`;
}

/** `today` is ISO. */
export function periodQuestion(
  doubt: 'ahead' | 'old' | 'stray',
  { from, to }: { from: string; to: string },
  today: string,
): string {
  const days = daysText(from, to);
  switch (doubt) {
    case 'ahead':
      return `El archivo llega hasta el ${longDay(to)} y hoy es ${longDay(today)}: puede que el día y el mes estén cambiados. ¿Son estos los días?`;
    case 'old':
      return `El archivo es ${days}, y hoy es ${longDay(today)}. ¿Son estos los días que quiere comparar?`;
    case 'stray':
      return `Unos pocos contactos tienen fechas muy lejos de los demás y no se cuentan: se comparan los días ${days}. ¿Son estos?`;
  }
}

/** Where most of one side is not on the other the file is hardly the right one. */
export function partialQuestion(side: 'base' | 'export', missing: number, all: number): string {
  const [one, other] =
    side === 'base'
      ? [`${thousands(missing)} de los ${thousands(all)} contactos del archivo no están en la base`, 'export']
      : [`${thousands(missing)} de los ${thousands(all)} casos de la base no están en el archivo`, 'base'];
  const why =
    other === 'export'
      ? 'Puede ser el archivo de otra campaña, o faltar por registrar esos días'
      : 'Puede ser un archivo de un solo agente o de una sola red';
  return `${one}. ${why}. ¿Anota de todos modos las diferencias?`;
}

export const STEPS = {
  start: 'Mirando qué pestañas tiene la base',
  compare: 'Comparando',
} as const;

export function tabStep(tab: string, at: number, of: number): string {
  return `Leyendo la base: ${tab.trim()} (${at} de ${of})`;
}

export function noteStep(done: number, all: number): string {
  return `Anotando las diferencias: ${thousands(done)} de ${thousands(all)}`;
}

/** `step` as it was shown. */
export function stoppedAt(step: string): string {
  return `Se detuvo aquí: ${step}. Lo anterior ya está hecho.`;
}

export function canceledText(noted: number, all: number): string {
  if (noted === 0) return 'Se canceló. No se anotó nada: el archivo y sus columnas siguen aquí.';
  return `Se canceló. Quedaron anotadas ${thousands(noted)} de ${thousands(all)} diferencias: compare otra vez para anotar el resto. Nada queda doble.`;
}

export const DISCARDED = 'No se anotó nada. Revise el archivo y los días, y compare otra vez.';

export function comparedLine(inExport: number, inBase: number, from: string, to: string): string {
  return `Se compararon ${counted(inExport, 'contacto', 'contactos')} del archivo con ${counted(inBase, 'caso', 'casos')} de la base, ${daysText(from, to)}.`;
}

export function notedLine(found: number, tab: string): string {
  if (found === 0)
    return 'No hay diferencias: todo lo del archivo está en la base y todo lo de la base en el archivo.';
  return `${counted(found, 'diferencia quedó anotada', 'diferencias quedaron anotadas')} en la pestaña ${tab}, con lo que hay que hacer en cada una.`;
}

export function settledLine(settled: number): string {
  return `${counted(settled, 'diferencia de antes ya no sale y quedó', 'diferencias de antes ya no salen y quedaron')} como ${settled === 1 ? 'resuelta' : 'resueltas'}.`;
}

export function pairsLine(paired: number, all: number): string {
  return `${thousands(paired)} de ${thousands(all)} con su pareja probable en el archivo.`;
}

export function moreText(count: number): string {
  return `y ${thousands(count)} más en la pestaña`;
}

export function placeLabel(tab: string, row: number): string {
  return `${tab.trim()}, fila ${row}`;
}

export function columnChoice(letter: string, name: string, sample: string): string {
  const shown = sample.length > 24 ? `${sample.slice(0, 23)}…` : sample;
  return [letter, name, shown && `«${shown}»`].filter(Boolean).join(' · ');
}
