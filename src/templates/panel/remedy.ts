// The one-key remedy of what the checks find in a reply.
import type { Finding } from '../reply/finding';

/** The one that the key mends. */
export function fixable(findings: readonly Finding[]): Finding | null {
  return findings.find(({ fix }) => fix !== undefined) ?? null;
}

export function mended(reply: string, { from, to, fix }: Finding): string {
  return reply.slice(0, from) + (fix ?? '') + reply.slice(to);
}
