// The control cell of a registered case: whose call wrote the row, and what of its answer no other cell holds.
import type { Warning } from './rules/words';

/** Where a case stands. */
export interface CasePlace {
  tab: string;
  row: number;
}

/** Parts of the answer that a tab has no column for. */
export interface HeldParts {
  id?: string;
  reply?: string;
  code?: string;
  /** The citizen's own words, where the inquiry is the short form of R22. */
  comment?: string;
}

export interface Control {
  requestId: string;
  /** Bogotá wall clock of the registering, `2022-09-16T10:42:07`. */
  at: string;
  /** Address of who registered, lower case. */
  by: string;
  /** inConcert's address as it was pasted. */
  rawId: string;
  templateId: string;
  /** The template's version, and how many percent of the reply are not its words; null where nobody says. */
  template?: { version: string; edited: number } | null;
  duplicateOf: CasePlace | null;
  warnings: Warning[];
  /** `answerMark` of the first answer. */
  mark: string;
  held: HeldParts;
}

/**
 * One line that a text finder can tell by its beginning: `REQUEST {"at":…}`. It stands in the case's own row,
 * so row and answer are written and taken back together.
 */
export function controlText(control: Control): string {
  const { requestId, templateId, template, duplicateOf, warnings, held, ...always } = control;
  return `${requestId} ${JSON.stringify({
    ...always,
    ...(templateId && { templateId }),
    ...(template && { template }),
    ...(duplicateOf && { duplicateOf }),
    ...(warnings.length > 0 && { warnings }),
    ...held,
  })}`;
}

/** Null where a cell holds no control text, or one that somebody has edited beyond reading. */
export function parseControl(text: string): Control | null {
  const space = text.indexOf(' ');
  if (space < 1) return null;
  try {
    const kept = JSON.parse(text.slice(space + 1)) as Partial<Control> & HeldParts;
    const {
      at = '',
      by = '',
      rawId = '',
      templateId = '',
      template = null,
      duplicateOf = null,
      warnings = [],
      mark = '',
      ...held
    } = kept;
    return {
      requestId: text.slice(0, space),
      at,
      by,
      rawId,
      templateId,
      ...(template && { template }),
      duplicateOf,
      warnings,
      mark,
      held,
    };
  } catch {
    return null;
  }
}

interface AnswerTexts {
  id: string;
  reply: string;
  code: string;
  inquiry: string;
}

/**
 * Eight signs that tell an answer's texts from others (FNV-1a): whether the row still says what was answered, or
 * somebody has changed it since.
 */
export function answerMark({ id, reply, code, inquiry }: AnswerTexts): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify([id, reply, code, inquiry])) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** RE2 expression for the control cell of one request. */
export function requestExpression(requestId: string): string {
  return `^${literally(requestId)}(?:\\s|$)`;
}

/** RE2 expression for control cells that keep a case's id because their tab has no column for it. */
export function heldIdExpression(digits: string): string {
  return `"id":"${digits}"`;
}

/** RE2 expression for the control cells of what one person registered after a moment of the same day. */
export function laterExpression(by: string, at: string): string {
  const day = at.slice(0, 11);
  const clock = at.slice(11);
  const later = [...clock].flatMap((sign, index) =>
    /[0-8]/.test(sign) ? [`${clock.slice(0, index)}[${Number(sign) + 1}-9]`] : [],
  );
  return `"at":"${day}(?:${later.join('|')})[^"]*","by":"${literally(by)}"`;
}

/** The pattern that matches a text and nothing else. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
