// PropertiesService: small texts that stay, by script, by person or by document.
import { imitate } from './imitate';
import type { Running } from './running';

type Properties = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;
/** Null outside a document, whatever the published types say. */
type Imitated = Omit<Service, 'getDocumentProperties'> & { getDocumentProperties(): Properties | null };

const MAX_VALUE_BYTES = 9 * 1024;

export function propertiesService(running: Running) {
  const { project, file, user } = running;
  return imitate<Imitated>(running, 'PropertiesService', {
    getScriptProperties: () => properties(running, `script ${project.id}`),
    getUserProperties: () => properties(running, `user ${project.id} ${user}`),
    getDocumentProperties: () => (file === undefined ? null : properties(running, `document ${project.id} ${file}`)),
  });
}

function properties(running: Running, owner: string): Properties {
  const { properties: store } = running.world;
  const self: Properties = imitate<Properties>(running, 'Properties', {
    getProperty: (key) => store.get(`${owner} ${key}`) ?? null,
    setProperty(key, value) {
      if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
      store.set(`${owner} ${key}`, value);
      return self;
    },
  });
  return self;
}
