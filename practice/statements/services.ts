// The services around the spreadsheet: properties, cache, locks, identity, triggers, utilities, pages.
import { refusal, spreadsheet } from './bench';
import { documented, inferred, type Subject } from './statement';

const GUIDE = 'guides/';
const UTILITIES = 'reference/utilities/utilities';
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
      says: 'The digest of a text is signed bytes.',
      source: documented(`${UTILITIES}#computeDigest(DigestAlgorithm,String)`),
      see: () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').slice(0, 4),
      expected: [-44, 29, -116, -39],
    },
    {
      says: 'An HMAC of SHA-256 is that of every other maker.',
      source: documented(`${UTILITIES}#computeHmacSha256Signature(String,String)`),
      see: () =>
        Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')
          .map((byte) => `0${(byte + 256) % 256 < 16 ? '0' : ''}${((byte + 256) % 256).toString(16)}`.slice(1))
          .join(''),
      expected: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    },
    {
      says: 'Without a character set, letters outside ASCII become question marks in a digest.',
      source: documented(`${UTILITIES}#computeDigest(DigestAlgorithm,String,Charset)`),
      see: () => {
        const { SHA_256 } = Utilities.DigestAlgorithm;
        const plainly = Utilities.computeDigest(SHA_256, 'ก');
        return [
          String(plainly) === String(Utilities.computeDigest(SHA_256, '?')),
          String(plainly) === String(Utilities.computeDigest(SHA_256, 'ก', Utilities.Charset.UTF_8)),
        ];
      },
      expected: [true, false],
    },
    {
      says: 'The bytes of a blob of text are UTF-8, signed.',
      source: documented('reference/base/blob#getBytes()'),
      see: () => utf8('ก'),
      expected: [-32, -72, -127],
    },
    {
      says: 'base64 there and back.',
      source: documented(`${UTILITIES}#base64Encode(Byte)`),
      see: () => {
        const text = Utilities.base64Encode(utf8('ก'));
        return [text, Utilities.newBlob(Utilities.base64Decode(text)).getDataAsString()];
      },
      expected: ['4LiB', 'ก'],
    },
    {
      says: 'The web-safe base64 has - and _, and keeps its padding.',
      source: documented(`${UTILITIES}#base64EncodeWebSafe(Byte)`),
      see: () => Utilities.base64EncodeWebSafe([-5, -1]),
      expected: '-_8=',
    },
    {
      says: 'formatDate writes the time of a zone in Gregorian years.',
      source: documented(`${UTILITIES}#formatDate(Date,String,String)`),
      see: () => Utilities.formatDate(new Date(1632448800000), 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm:ss"),
      expected: '2021-09-24T09:00:00',
    },
    {
      says: 'parseDate reads the time of a zone.',
      source: documented(`${UTILITIES}#parseDate(String,String,String)`),
      see: () => Utilities.parseDate('2021-09-24 09:00', 'Asia/Bangkok', 'yyyy-MM-dd HH:mm').getTime(),
      expected: 1632448800000,
    },
    {
      says: 'A UUID has 36 characters.',
      source: documented(`${UTILITIES}#getUuid()`),
      see: () => Utilities.getUuid().length,
      expected: 36,
    },
    {
      says: 'sleep lets the time pass.',
      source: documented(`${UTILITIES}#sleep(Integer)`),
      see: () => {
        const before = Date.now();
        Utilities.sleep(1000);
        return Date.now() - before >= 1000;
      },
      expected: true,
    },
    {
      says: 'sleep of more than five minutes is refused.',
      source: documented(`${UTILITIES}#sleep(Integer)`),
      see: () => refusal(() => Utilities.sleep(300_001)) !== null,
      expected: true,
    },
    {
      says: 'formatString fills in numbers and texts.',
      source: documented(`${UTILITIES}#formatString(String,Object)`),
      see: () => Utilities.formatString('%s %05.1f %d', 'ก', 2.25, 7),
      expected: 'ก 002.3 7',
    },
    {
      says: 'parseCsv reads quotes.',
      source: documented(`${UTILITIES}#parseCsv(String)`),
      see: () => Utilities.parseCsv('a,"b, ""c"""\n1,2'),
      expected: [
        ['a', 'b, "c"'],
        ['1', '2'],
      ],
    },
    {
      says: 'A page keeps its title and its content.',
      source: documented('reference/html/html-output'),
      see: () => {
        const page = HtmlService.createHtmlOutput('<b>ก</b>').setTitle('หัว');
        return [page.getTitle(), page.getContent()];
      },
      expected: ['หัว', '<b>ก</b>'],
    },
    {
      says: 'appendUntrusted escapes.',
      source: documented('reference/html/html-output#appendUntrusted(String)'),
      see: () => HtmlService.createHtmlOutput('').appendUntrusted('<i>').getContent(),
      expected: '&lt;i&gt;',
    },
    {
      says: 'A template prints escaped with =, raw with !=.',
      source: documented('guides/html/templates'),
      see: () => HtmlService.createTemplate("<?= '<' ?><?!= '<' ?>").evaluate().getContent(),
      expected: '&lt;<',
    },
    {
      says: 'A template sees what the script put onto it.',
      source: documented('guides/html/templates'),
      see: () => {
        const template = HtmlService.createTemplate('<?= who ?>');
        return Object.assign(template, { who: 'ก' }).evaluate().getContent();
      },
      expected: 'ก',
    },
    {
      says: 'There is no timer, no address parser and no text encoder in V8 of Apps Script.',
      source: documented('guides/v8-runtime'),
      see: () => ['setTimeout', 'URL', 'TextEncoder', 'fetch', 'crypto'].map((name) => name in globalThis),
      expected: [false, false, false, false, false],
    },
    {
      says: 'Promises are settled, though there are no timers.',
      source: documented('guides/v8-runtime'),
      see: () => typeof Promise.resolve().then,
      expected: 'function',
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
