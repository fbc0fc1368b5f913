// What an escalation is called in the ledger: its number, or where it has none what does not change about it. Pure.
import { fold } from '../workbook/fold';
import { textMark } from '../workbook/textMark';
import type { Escalation } from './row';

export interface AlertKey {
  key: string;
  /** What it was called before it had a number. */
  former: string;
}

type Named = Pick<Escalation, 'number' | 'filedAs' | 'agent' | 'topic' | 'description'>;

/** One for each escalation, in order; no two are equal, also where a person copied a row with its number. */
export function alertKeys(escalations: readonly Named[]): AlertKey[] {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let key = wanted;
    for (let copy = 2; taken.has(key); copy++) key = `${wanted}#${copy}`;
    taken.add(key);
    return key;
  };
  return escalations.map((escalation) => {
    const former = free(fingerprint(escalation));
    const { number } = escalation;
    return { key: number === null || taken.has(number) ? former : free(number), former };
  });
}

/** Of the texts that a row is filed with: it survives answers, other states, and rows that are moved. */
function fingerprint({ filedAs, agent, topic, description }: Named): string {
  const text = [filedAs, agent, topic, description].map(fold).join('\n');
  return textMark(text) + textMark(text, 0x01000193);
}
