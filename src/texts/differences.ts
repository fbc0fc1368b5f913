// What the tab of the differences with inConcert says: its columns, groups and advice (R24).
import { localDay } from './localDay';

export const DIFFERENCES_TAB = 'DIFERENCIAS CON INCONCERT';

/** By what the column holds. The last one is hidden and says which row is whose. */
export const DIFFERENCE_HEADERS = {
  group: 'GRUPO',
  id: 'ID',
  agent: 'AGENTE',
  date: 'FECHA',
  network: 'RED',
  place: 'DÓNDE ESTÁ',
  link: 'ENLACE',
  advice: 'QUÉ HACER',
  likely: 'PAREJA PROBABLE',
  state: 'ESTADO DE LA DIFERENCIA',
  file: 'ARCHIVO',
  days: 'DÍAS COMPARADOS',
  at: 'COMPARADO EL',
  control: 'CONTROL DE LA DIFERENCIA',
} as const;

export type DifferenceField = keyof typeof DIFFERENCE_HEADERS;

/** By the kind of the difference. */
export const GROUPS = {
  missingInBase: 'Falta en la base',
  missingInExport: 'Falta en el export',
  repeated: 'Repetido en el export',
  damaged: 'ID dañado en la base',
} as const;

export const NETWORK_WORDS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  twitter: 'Twitter',
  '': 'sin red',
};

export const OPEN = 'Abierta';

/** `on` is an ISO day. */
export function settledText(on: string): string {
  return `Resuelta: no salió al comparar el ${localDay(on)}`;
}

export function placeText(tab: string, row: number): string {
  return row === 0 ? '' : `${tab.trim()}, fila ${row}`;
}

interface Advised {
  kind: keyof typeof GROUPS;
  times: number;
  by: '' | 'link' | 'digits';
}

export function adviceText({ kind, times, by }: Advised): string {
  switch (kind) {
    case 'missingInBase':
      return 'Si el agente lo gestionó, regístrelo en su pestaña.';
    case 'missingInExport':
      return 'Revise el ID de la fila y que el contacto sea de esos días.';
    case 'repeated':
      return `Está ${times} veces en el export: cuenta como un contacto.`;
    case 'damaged':
      if (by === 'link') return 'Escriba ese ID: lo dice el enlace de la fila.';
      if (by === 'digits') return 'Confírmelo: coincide en cifras, agente, día y hora.';
      return 'Búsquelo en inConcert por el enlace o el comentario.';
  }
}
