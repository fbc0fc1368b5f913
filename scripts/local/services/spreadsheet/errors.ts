// Google's own sentences for what a spreadsheet refuses. Evidence: platform.md 2a's letters after each.
import { ServiceError } from '../../kernel/execution';

/** P, ErrorHandler library and a live log. */
export function outsideSheet(): ServiceError {
  return new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}

/** P. */
export function rangeNotFound(): ServiceError {
  return new ServiceError('Range not found');
}

/** Rows P*, columns P from a live log. */
export function sizeMismatch(axis: 'rows' | 'columns', data: number, range: number): ServiceError {
  return new ServiceError(
    `The number of ${axis} in the data does not match the number of ${axis} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}

/** P, many. */
export function tooLong(): ServiceError {
  return new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** P, many. */
export function protectedCell(): ServiceError {
  return new ServiceError(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** P, several; some accounts of it end in `this sheet`. */
export function violatesRule(a1: string): ServiceError {
  return new ServiceError(
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
  );
}

/** P. */
export function outOfBounds(axis: 'rows' | 'columns'): ServiceError {
  return new ServiceError(`Those ${axis} are out of bounds.`);
}
