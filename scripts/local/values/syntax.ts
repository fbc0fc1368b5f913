// What Google refuses as `#ERROR!` and the engine would let pass: it stops reading where it cannot go on.
import type { FormulaToken } from './tokens';

/** Whether two values stand side by side (`1 2`), arguments stand in no call, or a parenthesis closes none. */
export function isMalformed(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  let before: 'value' | 'closed' | 'operator' = 'operator';
  for (const { kind, text } of tokens.slice(1)) {
    if (text.trim() === '' || (kind === 'other' && text === '%')) continue;
    const isError = kind === 'other' && text.length > 1 && text.startsWith('#');
    if (kind === 'open') {
      if (before === 'value') return true;
      depth += 1;
      before = 'operator';
    } else if (kind === 'close') {
      depth -= 1;
      if (depth < 0) return true;
      before = 'closed';
    } else if (kind === 'separator') {
      if (depth === 0) return true;
      before = 'operator';
    } else if (kind === 'other' && !isError) before = 'operator';
    else {
      if (before !== 'operator') return true;
      before = kind === 'function' ? 'operator' : 'value';
    }
  }
  return false;
}
