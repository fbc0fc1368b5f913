// What is wrong with a catalogue as a whole: told to the team, and no reason to show none. Pure.
import { fold } from '../workbook/fold';
import { unknownPlaceholders } from './reply/fill';
import type { Template } from './template';

export interface CatalogueDoubt {
  code: 'codeTwice' | 'codeMissing' | 'placeholderUnknown' | 'wallMissing' | 'validityReversed';
  /** The template's code or title, its row, and what is doubtful. */
  name: string;
  row: number;
  detail: string;
}

export function catalogueDoubts(templates: readonly Template[]): CatalogueDoubt[] {
  const before = new Map<string, Template[]>();
  return templates.flatMap((template) => {
    const { row, code, title, wallText, dmText, network, validFrom, validTo } = template;
    const about = { name: code || title, row };
    const doubts: CatalogueDoubt[] = [];
    const namesakes = before.get(fold(code)) ?? [];
    const twin = namesakes.find((other) => overlap(other, template));
    before.set(fold(code), [...namesakes, template]);
    if (code === '') doubts.push({ ...about, code: 'codeMissing', detail: '' });
    else if (twin) doubts.push({ ...about, code: 'codeTwice', detail: String(twin.row) });
    const unknown = unknownPlaceholders(`${wallText}\n${dmText}`);
    if (unknown.length > 0) doubts.push({ ...about, code: 'placeholderUnknown', detail: unknown.join(', ') });
    if (network === 'twitter' && wallText === '') doubts.push({ ...about, code: 'wallMissing', detail: '' });
    if (validFrom !== null && validTo !== null && validTo < validFrom) {
      doubts.push({ ...about, code: 'validityReversed', detail: '' });
    }
    return doubts;
  });
}

function overlap(one: Template, other: Template): boolean {
  const begins = (template: Template): string => template.validFrom ?? '';
  const ends = (template: Template): string => template.validTo ?? '9999-12-31';
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
