// The panel's fields by name in its document, and the focus among them.
import type { FormField } from './form';

export const idOf = (field: FormField | 'kind' | 'via'): string => `case-${field.replace('.', '-')}`;

export const focusOn = (field: FormField): void => document.getElementById(idOf(field))?.focus();

/** For a field that is only now to be shown. */
export function focusOnceShown(field: FormField): void {
  window.setTimeout(() => focusOn(field), 0);
}
