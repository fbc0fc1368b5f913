// The sentences that the command answers to a mistake in how it was called.
import { BookError, type BookErrorCode } from './book/bookError';
import { CommandError, type CommandErrorCode } from './commands/commandError';
import type { RunError } from './kernel/report';
import { ProjectError } from './project';

const commandSentences: Record<CommandErrorCode, (subject: string) => string> = {
  NO_COMMAND: () => 'Falta el comando. Use run, edit o clock.',
  UNKNOWN_COMMAND: (command) => `No existe el comando «${command}». Use run, edit o clock.`,
  UNKNOWN_OPTION: (option) => `No existe la opción «${option}» en este comando.`,
  OPTION_WITHOUT_VALUE: (option) => `A la opción ${option} le falta su valor.`,
  MISSING_OPTION: (option) => `Falta la opción ${option}.`,
  MISSING_ARGUMENT: (name) => `Falta el argumento ${name}.`,
  TOO_MANY_ARGUMENTS: (word) => `Sobra el argumento «${word}».`,
  ARGUMENTS_BESIDE_BATCH: (word) =>
    `Sobra el argumento «${word}»: con --batch los argumentos vienen del archivo.`,
  BAD_JSON: (text) => `Esto no es JSON: ${shortened(text)}`,
  NOT_AN_ARRAY: (place) => `Cada línea debe ser un arreglo JSON de argumentos: ${place}`,
  NO_SUCH_FILE: (path) => `No se puede leer el archivo «${path}».`,
  BAD_TIME: (text) => `«${text}» no es una fecha y hora ISO, como 2022-09-16T10:42:00-05:00.`,
  BAD_EMAIL: (text) => `«${text}» no es una dirección de correo.`,
  NO_SUCH_FUNCTION: (name) =>
    `El proyecto no tiene una función «${name}» que se pueda llamar. (Script function not found: ${name})`,
  NO_SUCH_TAB: (name) => `El libro no tiene una hoja «${name}».`,
  NOT_A_CELL: (address) => `«${address}» no es la dirección de una celda de la hoja, como B7.`,
  BAD_PORT: (text) => `«${text}» no es un puerto: debe ser un número de 0 a 65535.`,
  PORT_TAKEN: (port) => `El puerto ${port} está ocupado. Elija otro con --port, o no diga ninguno.`,
  TIMES_REVERSED: () => 'La hora de --to es anterior a la de --from.',
};

const bookSentences: Record<BookErrorCode, (path: string) => string> = {
  NO_SUCH_BOOK: (path) => `No existe el libro «${path}».`,
  NOT_A_WORKBOOK: (path) => `«${path}» no es un libro .xlsx que se pueda leer.`,
  BOOK_LOCKED: (path) => `El libro «${path}» está abierto en otro programa. Ciérrelo y vuelva a intentarlo.`,
  READ_ONLY: (path) => `El libro «${path}» es de solo lectura: no se puede guardar.`,
  BOOK_CHANGED: (path) => `El libro «${path}» cambió mientras se trabajaba en él: no se guardó nada.`,
};

const projectSentences: Record<ProjectError['code'], (path: string) => string> = {
  NO_PROJECT: (path) => `No existe la carpeta del proyecto «${path}».`,
  NO_MANIFEST: (path) => `El proyecto no tiene manifiesto: falta «${path}».`,
  BAD_MANIFEST: (path) =>
    `El manifiesto «${path}» no es válido: debe ser JSON con una zona horaria que exista.`,
};

/** The error of a report for a mistake of the caller's; null for any other error, which is a fault of ours. */
export function reportedError(error: unknown): RunError | null {
  if (error instanceof CommandError)
    return { name: error.code, message: commandSentences[error.code](error.subject) };
  if (error instanceof BookError) return { name: error.code, message: bookSentences[error.code](error.path) };
  if (error instanceof ProjectError)
    return { name: error.code, message: projectSentences[error.code](error.path) };
  return null;
}

export function faultError(error: unknown): RunError {
  return { name: 'RUNTIME_FAULT', message: `Falló el entorno local: ${String(error)}` };
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
