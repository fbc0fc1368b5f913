// One cache: texts by key that expire, and that are dropped oldest first where there are too many.
import { ServiceError, type Execution } from '../../kernel/execution';

/** Measured by others on the real service (P): 250 characters a key, 102,400 bytes a value. */
const maxKeyLength = 250;
const maxValueBytes = 102_400;
const defaultSeconds = 600;
const maxSeconds = 21_600;
const maxItems = 1_000;
/** At 1,001 items so many of the oldest go at once (P: 949 of 1,050 survive). */
const evictedAtOnce = 101;

type Entry = { key: string; value: string; expiresAt: number };

export class Cache {
  static readonly googleClass = 'CacheService.Cache';

  constructor(
    private readonly x: Execution,
    private readonly scope: string,
  ) {}

  get(key: unknown): string | null {
    this.x.charge('cache.get');
    const name = checkedKey(key);
    return this.living().find((entry) => entry.key === name)?.value ?? null;
  }

  /** Only the keys that were found. */
  getAll(keys: unknown[]): Record<string, string> {
    this.x.charge('cache.get');
    const wanted = new Set(keys.map(checkedKey));
    const found = this.living().filter((entry) => wanted.has(entry.key));
    return Object.fromEntries(found.map((entry) => [entry.key, entry.value]));
  }

  put(key: unknown, value: unknown, expirationInSeconds?: number | null): void {
    this.x.charge('cache.put');
    this.store([[key, value]], expirationInSeconds);
  }

  putAll(values: Record<string, unknown>, expirationInSeconds?: number | null): void {
    this.x.charge('cache.put');
    this.store(Object.entries(values), expirationInSeconds);
  }

  remove(key: unknown): void {
    this.x.charge('cache.remove');
    this.drop(new Set([checkedKey(key)]));
  }

  removeAll(keys: unknown[]): void {
    this.x.charge('cache.remove');
    this.drop(new Set(keys.map(checkedKey)));
  }

  private store(pairs: [unknown, unknown][], expirationInSeconds?: number | null): void {
    const seconds = expirationInSeconds ?? defaultSeconds;
    const texts = pairs.map(([key, value]) => [checkedKey(key), checkedValue(value)] as const);
    // A negative lifetime is stored all the same (P); the least lifetime is a second (D).
    const expiresAt = this.x.now() + Math.min(Math.max(seconds, 1), maxSeconds) * 1000;
    this.drop(new Set(texts.map(([key]) => key)));
    const entries = this.living();
    for (const [key, value] of texts) {
      entries.push({ key, value, expiresAt });
      if (entries.length > maxItems) entries.splice(0, evictedAtOnce);
    }
  }

  private drop(keys: Set<string>): void {
    this.keep((entry) => !keys.has(entry.key));
  }

  private living(): Entry[] {
    const now = this.x.now();
    return this.keep((entry) => entry.expiresAt > now);
  }

  private keep(wanted: (entry: Entry) => boolean): Entry[] {
    const entries = (this.x.state.caches[this.scope] ?? []).filter(wanted);
    this.x.state.caches[this.scope] = entries;
    return entries;
  }
}

function checkedKey(key: unknown): string {
  if (key === null || key === undefined || key === '') throw new ServiceError('Invalid argument: key');
  const name = String(key);
  if (name.length > maxKeyLength) throw new ServiceError('Argument too large: key');
  return name;
}

function checkedValue(value: unknown): string {
  const text = value === undefined ? 'null' : String(value);
  if (Buffer.byteLength(text) > maxValueBytes) throw new ServiceError('Argument too large: value');
  return text;
}
