// What a build answers when it refuses: a code to tell refusals apart, and a sentence for the person.
export type BuildErrorCode =
  | 'NO_ENTRY'
  | 'COMPILER'
  | 'REFUSED_SYNTAX'
  | 'UNKNOWN_GLOBAL'
  | 'MISSING_SCOPE'
  | 'NOT_A_FUNCTION'
  | 'FAILS_AT_LOAD'
  | 'MANIFEST'
  | 'PAGE_SIZE';

export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(
    readonly code: BuildErrorCode,
    message: string,
  ) {
    super(message);
  }
}
