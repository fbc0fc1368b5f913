// How the coordination decided about downtime, from what its cell says in whatever words, and whether it counts. Pure.
import { unaccented } from '../../workbook/fold';
import type { Cell } from './writtenDate';

/** `unclear`: the cell says something, and not what. */
export type Standing = 'pending' | 'approved' | 'corrected' | 'rejected' | 'unclear';

const WORDS: readonly [Standing, RegExp][] = [
  [
    'rejected',
    /^(n|no( (aprobad[ao]|autorizad[ao]|aceptad[ao]|procede|aplica))?|rechazad[ao]|negad[ao]|improcedente)$/,
  ],
  ['approved', /^(si|s|yes|ok|x|1|true|verdadero|aprobad[ao]s?|aceptad[ao]|autorizad[ao]|v(o )?bo?)$/],
  ['corrected', /^(corregid[ao]|ajustad[ao]|aprobad[ao] con (cambios|correccion|ajuste))$/],
  ['pending', /^(pendiente|en revision|por (aprobar|revisar|decidir)|sin revisar)?$/],
];

/** A box that nobody has ticked has not been decided: Google fills a column of them at once. */
export function standingOf(cell: Cell): Standing {
  if (typeof cell === 'boolean') return cell ? 'approved' : 'pending';
  const text = unaccented(String(cell))
    .replace(/[✓✔☑]/g, 'si')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'unclear';
}

/** `approvalFrom`: the ISO day since which only what is approved lowers a goal; `''` where that was never asked. */
export function lowersGoal(standing: Standing, date: string, approvalFrom: string): boolean {
  if (standing === 'rejected') return false;
  return ['approved', 'corrected'].includes(standing) || approvalFrom === '' || date < approvalFrom;
}
