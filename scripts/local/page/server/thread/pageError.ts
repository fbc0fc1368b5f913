// A request that the server refuses: HTTP's status, a code for the page, and what texts.ts makes of it for the person.

export type PageErrorCode =
  | 'BAD_REQUEST'
  | 'TOO_LARGE'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'NO_SUCH_WINDOW'
  | 'NO_SUCH_SHEET'
  | 'OUTSIDE_SHEET'
  | 'NO_FILTER'
  | 'CLOCK_BACKWARDS'
  | 'NO_LONGER_ASKED'
  | 'OPENING'
  | 'CLOSING'
  | 'FAULT';

const statusOf: Partial<Record<PageErrorCode, number>> = {
  TOO_LARGE: 413,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  NO_SUCH_WINDOW: 409,
  NO_LONGER_ASKED: 409,
  OPENING: 503,
  CLOSING: 503,
  FAULT: 500,
};

export class PageError extends Error {
  constructor(readonly code: PageErrorCode) {
    super(code);
  }

  get status(): number {
    return statusOf[this.code] ?? 400;
  }
}
