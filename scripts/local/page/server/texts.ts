// The sentences of the page's server.
import type { Refusal } from '../protocol';
import { reportedError } from '../../texts';
import { PageError, type PageErrorCode } from './thread/pageError';

const sentences: Record<PageErrorCode, string> = {
  BAD_REQUEST: 'La solicitud no se entiende.',
  TOO_LARGE: 'Es demasiado grande: se aceptan hasta 60 MB a la vez.',
  NOT_FOUND: 'No existe.',
  FORBIDDEN: 'Solo se aceptan solicitudes de esta misma página.',
  NO_SUCH_WINDOW: 'El servidor no conoce esta ventana. Vuelva a cargar la página.',
  NO_SUCH_SHEET: 'Esa hoja ya no existe.',
  OUTSIDE_SHEET: 'Eso queda por fuera de la hoja.',
  NO_FILTER: 'La hoja no tiene un filtro en esa columna.',
  CLOCK_BACKWARDS: 'El reloj solo puede ir hacia adelante.',
  NO_LONGER_ASKED: 'Esa pregunta ya no espera respuesta.',
  OPENING: 'El libro todavía se está abriendo.',
  CLOSING: 'El servidor se está cerrando.',
  FAULT: 'Falló el entorno local; el detalle está en la terminal.',
};

/** The answer to a request that failed; errors of ours that nobody foresaw are a FAULT. */
export function refusalOf(error: unknown): { status: number; refusal: Refusal; isFault: boolean } {
  if (error instanceof PageError) {
    const { status, code } = error;
    return { status, refusal: { error: { code, message: sentences[code] } }, isFault: false };
  }
  const known = reportedError(error);
  if (known)
    return { status: 400, refusal: { error: { code: known.name, message: known.message } }, isFault: false };
  return { status: 500, refusal: { error: { code: 'FAULT', message: sentences.FAULT } }, isFault: true };
}

export const serveTexts = {
  opening: (name: string, percent: number) => `Abriendo ${name}… ${String(percent)} %`,
  ready: (url: string) => `La base está abierta en ${url}`,
  portTaken: (wanted: number, port: number) =>
    `El puerto ${String(wanted)} está ocupado; se usa el ${String(port)}.`,
  howToEnd: 'Para terminar, pulse Ctrl+C: todo queda guardado.',
  saved: 'Todo quedó guardado.',
  notSaved: (reason: string) => `No se pudo guardar: ${reason}`,
  saveProblem: (reason: string) => `No se ha podido guardar: ${reason} Se volverá a intentar.`,
  leftUnsaved: 'Se terminó sin esperar a que un script acabara: lo último puede no haberse guardado.',
  threadLost: 'El libro dejó de responder. Vuelva a iniciar el servidor: lo guardado está en el archivo.',
};
