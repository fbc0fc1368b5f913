// A mistake in how the command was called: a code and what it is about; texts.ts makes the sentence.

export type CommandErrorCode =
  | 'NO_COMMAND'
  | 'UNKNOWN_COMMAND'
  | 'UNKNOWN_OPTION'
  | 'OPTION_WITHOUT_VALUE'
  | 'MISSING_OPTION'
  | 'MISSING_ARGUMENT'
  | 'TOO_MANY_ARGUMENTS'
  | 'ARGUMENTS_BESIDE_BATCH'
  | 'BAD_JSON'
  | 'NOT_AN_ARRAY'
  | 'NO_SUCH_FILE'
  | 'BAD_TIME'
  | 'BAD_EMAIL'
  | 'NO_SUCH_FUNCTION'
  | 'NO_SUCH_TAB'
  | 'NOT_A_CELL'
  | 'TIMES_REVERSED'
  | 'BAD_PORT'
  | 'PORT_TAKEN';

export class CommandError extends Error {
  constructor(
    readonly code: CommandErrorCode,
    /** The option, argument, file or name that it is about. */
    readonly subject = '',
  ) {
    super(`${code} ${subject}`.trim());
  }
}
