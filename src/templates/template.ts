// A template as its row says it, and whether it may be sent on a day (R31, R33). Pure.
import type { Network } from '../cases/rules/words';
import { fold } from '../workbook/fold';
import { textMark } from '../workbook/textMark';

export interface Template {
  row: number;
  code: string;
  title: string;
  topic: string;
  /** Null for both. */
  network: Network | null;
  /** R16; null where the row does not say. */
  kind: 'general' | 'particular' | null;
  /** R5; null for a template that no Live is needed for. */
  phase: 'live' | 'finished' | null;
  wallText: string;
  dmText: string;
  /** A wall text alone, beside which the topic's own template goes by message (R16). */
  besideDm: boolean;
  keywords: string;
  /** ISO, both inclusive; null where the row leaves it open. */
  validFrom: string | null;
  validTo: string | null;
  /** ISO; null where nobody has said when. */
  verifiedOn: string | null;
}

export type TemplateState = 'valid' | 'early' | 'expired';

export function stateOn(
  { validFrom, validTo }: Pick<Template, 'validFrom' | 'validTo'>,
  date: string,
): TemplateState {
  if (validTo !== null && validTo < date) return 'expired';
  return validFrom !== null && validFrom > date ? 'early' : 'valid';
}

/** `CA-02 ` and `ca-02` name the same one. */
export function sameCode(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

const REMARK = /^\s*\(([^()]*)\)\s*$/;

/** Whether in place of a text there is a remark for the team: all of it in parentheses. */
export function isRemark(text: string): boolean {
  return REMARK.test(text);
}

/** Tells a template's texts from those it had before and will have; kept with the cases that used them. */
export function textsVersion({ wallText, dmText }: Pick<Template, 'wallText' | 'dmText'>): string {
  return textMark(`${wallText}\n${dmText}`);
}
