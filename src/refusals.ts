// The edge of the calls that a queue repeats: what will stay "no" is an answer, what may pass is an error.
import type { Refusal } from './cases/calls';
import { answered } from './errors';
import { KnownError } from './knownError';
import { errorText } from './texts/errors';

/** These pass by themselves: the same call again may well succeed. */
const NOT_NOW = ['BUSY', 'BASE_CHANGING'];

/** Which field of the panel an error is about, where its details do not say so. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ID_WITHOUT_DIGITS: 'rawId',
  ID_DAMAGED: 'rawId',
  COMMENT_EMPTY: 'comment',
  PQRD_TYPE_UNKNOWN: 'pqrd.type',
  PQRD_INCOMPLETE: 'pqrd.phrase',
  NETWORK_UNKNOWN: 'network',
};

/** As `answered`, but for a refusal: it comes back as a value, in Spanish, beside the field it is about. */
export function answeredOrRefused<T>(call: () => T): T | { refused: Refusal } {
  return answered(() => {
    try {
      return call();
    } catch (error) {
      if (!(error instanceof KnownError) || NOT_NOW.includes(error.code)) throw error;
      const { code } = error;
      const details = {
        ...error.details,
        field: (error.details.field ?? '').replace(/^(?:changes|before)\./, ''),
      };
      const field = details.field || FIELD_OF[code] || null;
      return { refused: { code, field, message: errorText(code, details) } };
    }
  });
}
