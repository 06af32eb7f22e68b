// The services around the spreadsheet: properties, cache, locks, identity, triggers, utilities, pages.
import { refusal, spreadsheet } from './bench';
import { documented, inferred, type Subject } from './statement';

const GUIDE = 'guides/';
const PROPERTIES = 'reference/properties/properties';
const CACHE = 'reference/cache/cache';
const LOCK = 'reference/lock/lock';

const store = () => PropertiesService.getScriptProperties();
const cache = () => CacheService.getScriptCache();
const utf8 = (text: string) => Utilities.newBlob(text).getBytes();

export const services: Subject = {
  title: 'Services',
  statements: [
    {
      says: 'A property that is not there is null.',
      source: documented(`${PROPERTIES}#getProperty(String)`),
      see: () => store().getProperty('livecheck none'),
      expected: null,
    },
    {
      says: 'Properties are texts.',
      source: documented(`${GUIDE}properties`),
      see: () => {
        const value = store().setProperty('livecheck', 'ก').getProperty('livecheck');
        store().deleteProperty('livecheck');
        return [value, store().getProperty('livecheck')];
      },
      expected: ['ก', null],
    },
    {
      says: 'A number handed over as a property is kept as text.',
      source: documented(`${PROPERTIES}#setProperty(String,String)`),
      see: () => {
        const properties: { setProperty(key: string, value: unknown): unknown } = store();
        properties.setProperty('livecheck', 1.5);
        const value = store().getProperty('livecheck');
        store().deleteProperty('livecheck');
        return [typeof value, value];
      },
      expected: ['string', '1.5'],
    },
    {
      says: 'A property of more than 9 KB is refused.',
      source: documented(`${GUIDE}services/quotas`),
      see: () => refusal(() => store().setProperty('livecheck', 'x'.repeat(10_000))) !== null,
      expected: true,
    },
    {
      says: 'setProperties keeps the others unless told otherwise.',
      source: documented(`${PROPERTIES}#setProperties(Object,Boolean)`),
      see: () => {
        const properties = PropertiesService.getUserProperties();
        properties.deleteAllProperties().setProperty('a', '1').setProperties({ b: '2' });
        const before = properties.getKeys().sort();
        const after = properties.setProperties({ c: '3' }, true).getKeys();
        properties.deleteAllProperties();
        return [before, after];
      },
      expected: [['a', 'b'], ['c']],
    },
    {
      says: 'Inside a document there are properties of the document.',
      source: documented(`${GUIDE}properties`),
      see: () => PropertiesService.getDocumentProperties() !== null,
      expected: true,
    },
    {
      says: 'What is not in the cache is null.',
      source: documented(`${CACHE}#get(String)`),
      see: () => cache().get('livecheck none'),
      expected: null,
    },
    {
      says: 'What is put into the cache is there, until it is removed.',
      source: documented(`${CACHE}#put(String,String)`),
      see: () => {
        cache().put('livecheck', 'ก');
        const value = cache().get('livecheck');
        cache().remove('livecheck');
        return [value, cache().get('livecheck')];
      },
      expected: ['ก', null],
    },
    {
      says: 'getAll leaves out what is not there.',
      source: documented(`${CACHE}#getAll(String)`),
      see: () => {
        cache().put('livecheck a', '1');
        return cache().getAll(['livecheck a', 'livecheck none']);
      },
      expected: { 'livecheck a': '1' },
    },
    {
      says: 'More than 100 KB do not go into the cache.',
      source: documented(`${CACHE}#put(String,String)`),
      see: () => refusal(() => cache().put('livecheck', 'x'.repeat(102_401)))?.includes('too large') ?? false,
      expected: true,
    },
    {
      says: 'A key of the cache has at most 250 characters.',
      source: documented(`${CACHE}#put(String,String)`),
      see: () => refusal(() => cache().put('k'.repeat(251), 'x'))?.includes('too large') ?? false,
      expected: true,
    },
    {
      says: 'What is cached for a second is gone after two.',
      source: documented(`${CACHE}#put(String,String,Integer)`),
      see: () => {
        cache().put('livecheck', 'x', 1);
        Utilities.sleep(2500);
        return cache().get('livecheck');
      },
      expected: null,
    },
    {
      says: 'A lock that is free is given, and says so until it is released.',
      source: documented(`${LOCK}#hasLock()`),
      see: () => {
        const lock = LockService.getScriptLock();
        const seen = [lock.hasLock(), lock.tryLock(1000), lock.hasLock()];
        lock.releaseLock();
        return [...seen, lock.hasLock()];
      },
      expected: [false, true, true, false],
    },
    {
      says: 'Inside a document there is a lock of the document.',
      source: documented('reference/lock/lock-service#getDocumentLock()'),
      see: () => LockService.getDocumentLock() !== null,
      expected: true,
    },
    {
      says: 'A menu item runs as who clicked it, and knows the address.',
      source: documented('reference/base/session#getActiveUser()'),
      see: () => {
        const email = Session.getActiveUser().getEmail();
        return email !== '' && email === Session.getEffectiveUser().getEmail();
      },
      expected: true,
    },
    {
      says: 'The key of the active user is the same at the next call.',
      source: documented('reference/base/session#getTemporaryActiveUserKey()'),
      see: () => {
        const first = Session.getTemporaryActiveUserKey();
        return first !== '' && first === Session.getTemporaryActiveUserKey();
      },
      expected: true,
    },
    {
      says: 'The zone of the script is that of its manifest, whatever the spreadsheet’s.',
      source: documented('guides/sheets#dates'),
      see: () => {
        spreadsheet().setSpreadsheetTimeZone('America/New_York');
        const zones = [Session.getScriptTimeZone(), spreadsheet().getSpreadsheetTimeZone()];
        spreadsheet().setSpreadsheetTimeZone('Asia/Bangkok');
        return zones;
      },
      expected: ['Asia/Bangkok', 'America/New_York'],
    },
    {
      says: 'The bytes of a blob of text are UTF-8, signed.',
      source: documented('reference/base/blob#getBytes()'),
      see: () => utf8('ก'),
      expected: [-32, -72, -127],
    },
    {
      says: 'A trigger that a script installs is listed with its function, and can be deleted.',
      source: documented('reference/script/script-app#getProjectTriggers()'),
      see: () => {
        const before = ScriptApp.getProjectTriggers().length;
        const trigger = ScriptApp.newTrigger('see').timeBased().everyMinutes(5).create();
        const seen = [
          ScriptApp.getProjectTriggers().length - before,
          trigger.getHandlerFunction(),
          String(trigger.getEventType()),
        ];
        ScriptApp.deleteTrigger(trigger);
        return [...seen, ScriptApp.getProjectTriggers().length - before];
      },
      expected: [1, 'see', 'CLOCK', 0],
    },
    {
      says: 'A clock runs every 1, 5, 10, 15 or 30 minutes, and no others.',
      source: documented('reference/script/clock-trigger-builder#everyMinutes(Integer)'),
      see: () => refusal(() => ScriptApp.newTrigger('see').timeBased().everyMinutes(7).create()) !== null,
      expected: true,
    },
    {
      says: 'A mail needs an address.',
      source: inferred('a mail to nobody cannot be sent'),
      see: () => refusal(() => MailApp.sendEmail('', 'หัว', 'ความ')) !== null,
      expected: true,
    },
    {
      says: 'The active spreadsheet is the one that the script belongs to.',
      source: documented('guides/bound'),
      see: () => SpreadsheetApp.getActive().getId() === SpreadsheetApp.getActiveSpreadsheet().getId(),
      expected: true,
    },
    {
      says: 'A file that one may not open is refused.',
      source: inferred('nobody may open what nobody shared with him'),
      see: () => refusal(() => SpreadsheetApp.openById('1nosuchfile00000000000000000000000000000000')) !== null,
      expected: true,
    },
  ],
};
