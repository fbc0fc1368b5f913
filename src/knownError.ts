// An error that a person can be told about: identified by its code, put into words at the edge.

export class KnownError extends Error {
  /** Identity, such as `BUSY`; never branch on the message. */
  readonly code: string;
  /** What the text at the edge fills in. */
  readonly details: Readonly<Record<string, string>>;

  constructor(code: string, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'KnownError';
    this.code = code;
    this.details = details;
  }
}
