// The text that a cell shows: its content under its number format, in the words and signs of the locale.
import type { CellContent } from '../book/model';
import { localeOf, type SheetLocale } from './locale';
import { parsePattern, type Section } from './pattern';
import { renderGeneral, renderNumber } from './renderNumber';
import { renderMoment } from './renderMoment';
import { isAutomaticFormat } from './serial';

/**
 * What `getDisplayValue` answers. `format` is Google's pattern (US signs whatever the locale), or undefined for
 * automatic. Column width plays no part: nothing is shown as `###`.
 */
export function render(content: CellContent, format: string | undefined, locale: string): string {
  if (content === null) return '';
  if (typeof content === 'object') return content.error;
  const words = localeOf(locale);
  if (typeof content === 'boolean') return content ? words.trueWord : words.falseWord;
  if (typeof content === 'string') return format ? renderText(content, format) : content;
  return isAutomaticFormat(format)
    ? renderGeneral(content, words)
    : renderUnder(content, format ?? '', words);
}

function renderText(text: string, format: string): string {
  const { sections } = parsePattern(format);
  const section = sections.length > 3 ? sections[3] : sections.find((each) => each.kind === 'text');
  if (!section) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function renderUnder(value: number, format: string, locale: SheetLocale): string {
  const { section, absolute } = chooseSection(value, parsePattern(format).sections);
  if (!section || section.kind === 'general' || section.kind === 'text') return renderGeneral(value, locale);
  const shown = absolute ? Math.abs(value) : value;
  return section.kind === 'moment'
    ? renderMoment(shown, section, locale)
    : renderNumber(shown, section, locale);
}

/** The section for the number, and whether that section shows the sign by itself. */
function chooseSection(
  value: number,
  sections: readonly Section[],
): { section: Section | undefined; absolute: boolean } {
  if (sections.some((section) => section.condition)) {
    const section = sections.find((each) => !each.condition || each.condition(value));
    return { section, absolute: section !== sections[0] && value < 0 };
  }
  const numbers = sections.slice(0, 3).filter((section) => section.kind !== 'text');
  if (numbers.length > 1 && value < 0) return { section: numbers[1], absolute: true };
  if (numbers.length > 2 && value === 0) return { section: numbers[2], absolute: false };
  return { section: numbers[0] ?? sections[0], absolute: false };
}
