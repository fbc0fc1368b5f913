// What the live list says of an open escalation, and what came of a thing done with it.
import type { Follow } from '../escalations/calls';
import { shortDate } from './sidebarTime';

export const IN_FORM = 'en el formulario PQRS';
export const NOT_COUNTED = 'por revisar';

/** `left` in business days, below 0 once it is past: `faltan 2 días hábiles`, `vence hoy`, `vencido hace 1 día hábil`. */
export function countdownText(left: number, cycle: 1 | 2): string {
  const count = Math.abs(left);
  const days = count === 1 ? '1 día hábil' : `${count} días hábiles`;
  const words = left < 0 ? `vencido hace ${days}` : `${count === 1 ? 'falta' : 'faltan'} ${days}`;
  return `${left === 0 ? 'vence hoy' : words}${cycle === 2 ? ' · segundo ciclo' : ''}`;
}

/** Stands for the number of a row that has none. */
export function rowName(row: number): string {
  return `fila ${row}`;
}

/** `dueOn` is the ISO day of the second term, where it was resent. */
export function followedText(what: Follow, number: string, dueOn: string): string {
  const done: Readonly<Record<Follow, string>> = {
    answer: 'quedó respondido',
    resend: `se reenvió a la entidad y vence el ${shortDate(dueOn)}`,
    pqrsForm: 'quedó en el formulario PQRS',
    close: 'quedó cerrado',
    sent: 'quedó confirmado: el correo salió',
    notSent: 'quedó sin correo: se puede escalar de nuevo',
  };
  return `✓ ${number} ${done[what]}.`;
}
