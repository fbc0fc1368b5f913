// The recipients that a script names: comma lists, with or without display names.
import { ServiceError } from '../../kernel/execution';

const address = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"().]+$/;

/** The bare addresses of a comma list such as `Ana <ana@example.com>, bo@example.com`; throws Google's error. */
export function parseAddresses(list: unknown): string[] {
  if (list === null || list === undefined) return [];
  return splitOutsideQuotes(String(list))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(bareAddress);
}

function bareAddress(part: string): string {
  const named = /^.*<([^<>]*)>$/s.exec(part);
  const bare = (named?.[1] ?? part).trim();
  if (!address.test(bare)) throw new ServiceError(`Invalid email: ${part}`);
  return bare;
}

function splitOutsideQuotes(list: string): string[] {
  return list.match(/(?:"[^"]*"|[^,"]|")+/g) ?? [];
}
