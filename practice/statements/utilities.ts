// Utilities, pages, and the engine that runs scripts.
import { refusal } from './bench';
import { documented, type Subject } from './statement';

const UTILITIES = 'reference/utilities/utilities';

const utf8 = (text: string) => Utilities.newBlob(text).getBytes();

export const utilities: Subject = {
  title: 'Utilities and pages',
  statements: [
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
  ],
};
