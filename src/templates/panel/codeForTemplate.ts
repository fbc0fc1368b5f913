// The typification that goes with a template: what the agent gave it the last time, else the one that says the same. Pure.
import type { DeviceStore } from '../../sidebar/deviceStore';
import type { Network } from '../../cases/rules/words';
import { sound, stem } from '../rules/spelling';
import { tellingWords } from '../searchIndex';
import { sameCode, type Template } from '../template';

interface CodeEntry {
  code: string;
  description: string;
  network: string;
}

const KEY = 'gestion.guiones.codigos';
/** Words of every second description. */
const GENERAL = new Set(['informasion', 'general', 'otros', 'programas', 'consulta'].map(stem));
const LEAST = 0.4;

/** `''` where no description is like the template. */
export function codeForTemplate(
  template: Template,
  codes: readonly CodeEntry[],
  network: Network | null,
  store: DeviceStore,
): string {
  const known = readCodes(store)[template.code];
  if (known && codes.some(({ code }) => sameCode(code, known))) return known;
  const said = new Set(stems(`${template.title} ${template.topic}`));
  let best = '';
  let most = LEAST;
  for (const entry of codes) {
    if (network !== null && entry.network.toLowerCase() === other(network)) continue;
    const words = stems(entry.description);
    const telling = words.filter((word) => !GENERAL.has(word));
    const shared = telling.filter((word) => said.has(word)).length;
    // Of two that say as much the one that adds less.
    const likeness = shared === 0 ? 0 : shared / telling.length + shared / 20 - words.length / 1000;
    if (likeness > most) [best, most] = [entry.code, likeness];
  }
  return best;
}

export function keepCode(store: DeviceStore, template: string, code: string): void {
  if (code !== '') store.write(KEY, JSON.stringify({ ...readCodes(store), [template]: code }));
}

function readCodes(store: DeviceStore): Record<string, string | undefined> {
  try {
    return (JSON.parse(store.read(KEY) ?? '{}') ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}

function stems(text: string): string[] {
  return tellingWords(text).map((word) => stem(sound(word)));
}

function other(network: Network): Network {
  return network === 'facebook' ? 'twitter' : 'facebook';
}
