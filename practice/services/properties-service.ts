// PropertiesService: small texts that stay, by script, by person or by document.
import { imitate } from './imitate';
import type { Running } from './running';

type Properties = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;
/** Null outside a document, whatever the published types say. */
type Imitated = Omit<Service, 'getDocumentProperties'> & { getDocumentProperties(): Properties | null };

const MAX_VALUE_BYTES = 9 * 1024;

/** Every store belongs to one project; that of a person is the same in each of the project's documents. */
export function propertiesService(running: Running) {
  const { project, file, user } = running;
  return imitate<Imitated>(running, 'PropertiesService', {
    getScriptProperties: () => properties(running, `script ${project.id}`),
    getUserProperties: () => properties(running, `user ${project.id} ${user}`),
    getDocumentProperties: () => (file === undefined ? null : properties(running, `document ${project.id} ${file}`)),
  });
}

function properties(running: Running, owner: string): Properties {
  const { realm, world } = running;
  const store = world.properties;
  const prefix = `${owner} `;
  const keys = () => store.keys(prefix).map((key) => key.slice(prefix.length));

  const set = (key: string, value: unknown) => {
    const text = String(value);
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
    const others = keys().filter((each) => each !== key);
    const held = others.reduce((sum, each) => sum + Buffer.byteLength(each + (store.get(prefix + each) ?? '')), 0);
    if (held + Buffer.byteLength(key + text) > world.quotas.limits.propertyBytesPerStore) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    store.set(prefix + key, text);
  };

  const clear = () => {
    for (const key of keys()) store.delete(prefix + key);
  };

  const self: Properties = imitate<Properties>(running, 'Properties', {
    getKeys: () => realm.list(keys()),
    getProperties: () => realm.json(Object.fromEntries(keys().map((key) => [key, store.get(prefix + key) ?? '']))),
    getProperty: (key) => store.get(prefix + key) ?? null,
    setProperty(key, value) {
      set(key, value);
      return self;
    },
    setProperties(values: { [key: string]: string }, deleteAllOthers: boolean = false) {
      if (deleteAllOthers) clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return self;
    },
    deleteProperty(key) {
      store.delete(prefix + key);
      return self;
    },
    deleteAllProperties() {
      clear();
      return self;
    },
  });
  return self;
}
