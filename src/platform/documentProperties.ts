// Small texts kept with the spreadsheet, for all its users.
import type { PropertyStore } from '../context';
import { KnownError } from '../knownError';

export function documentProperties(): PropertyStore {
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  const store = () => (opened ??= documentStore());
  return {
    all: () => store().getProperties(),
    set(key, value) {
      store().setProperty(key, value);
    },
    setAll(values) {
      store().setProperties({ ...values }, false);
    },
    remove(key) {
      store().deleteProperty(key);
    },
  };
}

function documentStore(): GoogleAppsScript.Properties.Properties {
  const properties = PropertiesService.getDocumentProperties();
  // Null outside a container document (D).
  if (!properties) throw new KnownError('NO_SPREADSHEET');
  return properties;
}
