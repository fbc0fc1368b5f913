// A catalogue as large as wanted, made of the team's own: each copy with words of its own.
import type { Template } from '../../src/templates/template';

const SYLLABLES = ['ba', 'cor', 'de', 'fin', 'gua', 'lem', 'mi', 'nor', 'pu', 'ras', 'ti', 'vel'];

/** The same for the same number. */
function word(seed: number): string {
  return (
    [7, 13, 29].map((step) => SYLLABLES[Math.floor(seed / step + seed) % SYLLABLES.length]).join('') +
    String(seed % 10)
  );
}

export function manyTemplates(own: readonly Template[], count: number): Template[] {
  return Array.from({ length: count }, (_, index) => {
    const model = own[index % own.length];
    if (index < own.length) return model;
    const extra = [0, 1, 2, 3].map((step) => word(index * 4 + step)).join(' ');
    return {
      ...model,
      row: index + 2,
      code: `${model.code.trim()}-${String(index)}`,
      title: `${model.title} ${word(index)}`,
      keywords: `${model.keywords}, ${extra}`,
      dmText: `${model.dmText} ${extra}`,
    };
  });
}
