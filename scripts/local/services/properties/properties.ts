// One store of properties: texts by key, with Google's limits on a value and on the whole.
import { ServiceError, type Execution } from '../../kernel/execution';

/** 9 KB a value and 500 KB a store, of UTF-8 (D). */
const maxValueBytes = 9 * 1024;
const maxStoreBytes = 500 * 1024;

type Store = Record<string, string>;

export class Properties {
  static readonly googleClass = 'PropertiesService.Properties';

  constructor(
    private readonly x: Execution,
    private readonly store: Store,
  ) {}

  /** null where the key is missing (D). */
  getProperty(key: unknown): string | null {
    this.spend('properties.get');
    const name = String(key);
    return Object.hasOwn(this.store, name) ? (this.store[name] ?? null) : null;
  }

  /** A copy, not a live view (D). */
  getProperties(): Store {
    this.spend('properties.get');
    return { ...this.store };
  }

  getKeys(): string[] {
    this.spend('properties.get');
    return Object.keys(this.store);
  }

  setProperty(key: unknown, value: unknown): this {
    this.spend('properties.set');
    this.replace({ ...this.store, ...checked([[key, value]]) });
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers?: boolean): this {
    this.spend('properties.set');
    const kept = deleteAllOthers === true ? {} : this.store;
    this.replace({ ...kept, ...checked(Object.entries(properties)) });
    return this;
  }

  deleteProperty(key: unknown): this {
    this.spend('properties.set');
    delete this.store[String(key)];
    return this;
  }

  deleteAllProperties(): this {
    this.spend('properties.set');
    this.replace({});
    return this;
  }

  private spend(kind: 'properties.get' | 'properties.set'): void {
    this.x.charge(kind);
    if (!this.x.spendQuota('properties', 1)) {
      throw new ServiceError('Service invoked too many times for one day: properties.');
    }
  }

  /** All or nothing: a store that would be too large stays as it is. */
  private replace(next: Store): void {
    let bytes = 0;
    for (const [key, value] of Object.entries(next))
      bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
    if (bytes > maxStoreBytes) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const key of Object.keys(this.store)) delete this.store[key];
    Object.assign(this.store, next);
  }
}

function checked(entries: [unknown, unknown][]): Store {
  const texts: Store = {};
  for (const [key, value] of entries) {
    if (key === null || key === undefined || key === '') throw new ServiceError('Invalid argument: key');
    const text = String(value);
    if (Buffer.byteLength(text) > maxValueBytes) throw new ServiceError('Argument too large: value');
    texts[String(key)] = text;
  }
  return texts;
}
