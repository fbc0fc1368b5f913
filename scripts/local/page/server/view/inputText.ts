// What the formula bar shows of a cell: what a person would have to type to get it again.
import type { BookModel, CellContent } from '../../../book/model';
import { dateValueFormat } from '../../../values/locale';
import { parseTyped } from '../../../values/parse';
import { render } from '../../../values/render';
import { isDateFormat, isTextFormat } from '../../../values/serial';

/** Typed as it stands, such a text might be read as something else. */
const ambiguous = /^(?:[=+'\-$.(]|\d|(?:verdadero|falso|true|false)$|\p{L}{3,4}[ ./-]?\d)/iu;
/** No number or date is longer. */
const longestAmbiguous = 40;
const someDay = { year: 2000, month: 1, day: 1 };

export function inputText(
  book: BookModel,
  content: CellContent,
  format: string | undefined,
  formula: string | undefined,
): string {
  if (formula !== undefined) return formula;
  if (typeof content === 'string') return guarded(book, content, format);
  if (typeof content !== 'number') return render(content, undefined, book.locale);
  if (isDateFormat(format)) return render(content, dateValueFormat(content, book.locale), book.locale);
  if (format?.endsWith('%'))
    return `${render(Number((content * 100).toPrecision(15)), undefined, book.locale)}%`;
  return render(content, undefined, book.locale);
}

/** A leading apostrophe keeps a text a text; it is not part of it. */
function guarded(book: BookModel, text: string, format: string | undefined): string {
  if (!ambiguous.test(text) || (text.length > longestAmbiguous && !/^[='+]/.test(text))) return text;
  if (isTextFormat(format) && !/^[=']/.test(text)) return text;
  const typed = parseTyped(text, { locale: book.locale, today: someDay, format });
  return typed.content === text && typed.formula === undefined ? text : `'${text}`;
}
