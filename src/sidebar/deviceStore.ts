// The device's own memory: the browser's storage where there is one, and this window's memory where it fails.

/** The part of the browser's `Storage` that is used. */
export interface BrowserStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface DeviceStore {
  /** Whether everything written so far would outlive this window. */
  durable(): boolean;
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  keys(prefix: string): string[];
}

const TRIAL = 'gestion.prueba';

/**
 * `open` gives the storage or throws, as browsers do where it is forbidden (P). What the storage refuses (a
 * full one) is kept in memory and `durable` turns false. Another `base` has other keys: what waits for one is
 * never sent to another.
 */
export function deviceStore(open: () => BrowserStorage | null, base: string): DeviceStore {
  const storage = tried(open);
  const own = `${base}/`;
  const memory = new Map<string, string>();
  const lasting = (work: (storage: BrowserStorage) => void): boolean => {
    try {
      if (storage) work(storage);
      return storage !== null;
    } catch {
      return false;
    }
  };
  return {
    durable: () => storage !== null && memory.size === 0,
    read: (key) => memory.get(key) ?? storage?.getItem(own + key) ?? null,
    write(key, value) {
      if (lasting((device) => device.setItem(own + key, value))) memory.delete(key);
      else memory.set(key, value);
    },
    remove(key) {
      memory.delete(key);
      lasting((device) => device.removeItem(own + key));
    },
    keys(prefix) {
      const all = new Set(memory.keys());
      for (let index = 0; index < (storage?.length ?? 0); index += 1) {
        const key = storage?.key(index) ?? '';
        if (key.startsWith(own)) all.add(key.slice(own.length));
      }
      return [...all].filter((key) => key.startsWith(prefix));
    },
  };
}

function tried(open: () => BrowserStorage | null): BrowserStorage | null {
  try {
    const storage = open();
    storage?.setItem(TRIAL, TRIAL);
    storage?.removeItem(TRIAL);
    return storage;
  } catch {
    return null;
  }
}
