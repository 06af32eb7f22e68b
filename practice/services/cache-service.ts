// CacheService: texts that Google may forget at any time, and does after the time asked for.
import { imitate } from './imitate';
import type { Running } from './running';

type Cache = GoogleAppsScript.Cache.Cache;
type Service = GoogleAppsScript.Cache.CacheService;
/** Null outside a document, whatever the published types say. */
type Imitated = Omit<Service, 'getDocumentCache'> & { getDocumentCache(): Cache | null };

const MAX_VALUE_BYTES = 100 * 1024;
const MAX_KEY_LENGTH = 250;
/** Of more than so many, the 900 that are farthest from their end are kept. */
const MOST_ITEMS = 1000;
const ITEMS_KEPT = 900;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

export function cacheService(running: Running) {
  const { project, file, user } = running;
  return imitate<Imitated>(running, 'CacheService', {
    getDocumentCache: () => (file === undefined ? null : cache(running, `document ${project.id} ${file}`)),
    getScriptCache: () => cache(running, `script ${project.id}`),
    getUserCache: () => cache(running, `user ${project.id} ${user}`),
  });
}

function cache(running: Running, owner: string): Cache {
  const { world, realm } = running;
  const put = (key: string, value: string, seconds: number) => {
    if (key.length > MAX_KEY_LENGTH) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
    world.cache.set(`${owner} ${key}`, value, world.now() + Math.min(seconds, MAX_SECONDS) * 1000);
    world.cache.keepLongest(`${owner} `, MOST_ITEMS, ITEMS_KEPT);
  };
  return imitate<Cache>(running, 'Cache', {
    get: (key) => world.cache.get(`${owner} ${key}`) ?? null,
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) => put(key, value, seconds),
    remove: (key) => world.cache.delete(`${owner} ${key}`),
    removeAll(keys) {
      for (const key of keys) world.cache.delete(`${owner} ${key}`);
    },
    getAll(keys) {
      const found = keys.map((key): [string, string | undefined] => [key, world.cache.get(`${owner} ${key}`)]);
      return realm.record(found.filter(([, value]) => value !== undefined));
    },
    putAll(values: { [key: string]: string }, seconds: number = DEFAULT_SECONDS) {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
  });
}
