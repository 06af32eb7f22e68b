// Requests that the functions are made for, as the screens of the sample round would send them: what is thrown at the
// functions are these with something wrong in them.
import { UTTARADIT } from '../../demo/people';
import { ADDON, HQ_PROJECT } from '../../demo/sample-round';
import type { AddonCalls, AreaView, Overview, Start } from '../../src/contract/calls';
import type { HqCalls } from '../../src/contract/hq-calls';
import { KEY_MAIL_SUBJECT } from '../../src/messages/personal-key';
import { FAKTHA, LAPLAE, MUEANG, PHICHAI, THAPLA, THONGSAENKHAN, TRON } from '../support/uttaradit-places';
import { type Office, ROLES, type Role } from './office';
import { EXECUTABLE, type Json } from './payloads';

type Requests<Calls> = { [name in keyof Calls]: Json[] };

export type ValidRequests = {
  /** For a function that is not known yet: none. */
  of(project: string, name: string): readonly Json[];
  all: readonly Json[];
};

export function validRequests(office: Office): ValidRequests {
  const addon = new Map<string, Json[]>(Object.entries(addonRequests(office)));
  const hq = new Map<string, Json[]>(Object.entries(hqRequests()));
  return {
    of: (project, name) => (project === HQ_PROJECT ? hq : addon).get(name) ?? [],
    all: [...addon.values(), ...hq.values()].flat(),
  };
}

function addonRequests(office: Office): Requests<AddonCalls> {
  const [shownOne = '', shownThree = '', shownFour = ''] = [1, 3, 4].map(
    (area) => granted<AreaView>(office, 'recorder', 'area', { district: LAPLAE, area }).shown,
  );
  const tron = granted<Start>(office, 'recorder', 'start', { district: TRON }).district?.areas;
  const { districts } = granted<Overview>(office, 'director', 'overview', { province: UTTARADIT });
  const sealOf = (code: number) => districts.find((district) => district.code === code)?.seal ?? '';
  const save = (district: number, area: number, shown: string, texts: { [code: string]: string }, reason = '') => ({
    year: 2564,
    district,
    area,
    shown,
    values: Object.entries(texts).map(([code, text]) => ({ code, text })),
    notes: reason === '' ? [] : Object.keys(texts).map((code) => ({ code, reason, link: 'https://example.go.th/' })),
  });
  const decide = (kind: string, codes: number[], more: { [name: string]: Json } = {}) => ({
    kind,
    press: 'c'.repeat(32),
    province: UTTARADIT,
    districts: codes.map((district) => ({ district, seal: sealOf(district) })),
    areas: [],
    until: '',
    reason: '',
    ...more,
  });
  return {
    start: [{ district: null }, { district: LAPLAE }, { district: TRON }],
    area: [
      { district: LAPLAE, area: 3 },
      { district: TRON, area: 4 },
      { district: MUEANG, area: 1 },
    ],
    save: [
      save(LAPLAE, 1, shownOne, { 'A1-01': '7', 'A1-02': '๑๒' }),
      save(LAPLAE, 3, shownThree, { 'A3-01': '8', 'A3-05': '0' }, EXECUTABLE[3]),
      save(LAPLAE, 4, shownFour, { 'A4-01': '' }, EXECUTABLE[0]),
      save(TRON, 4, tron?.find(({ number }) => number === 4)?.shown ?? '', { 'A4-01': '4' }, '+66'),
      save(FAKTHA, 1, shownOne, { 'A1-01': '7' }),
    ],
    overview: [{ province: UTTARADIT }],
    review: [{ district: PHICHAI }, { district: THONGSAENKHAN }, { district: LAPLAE }],
    decide: [
      decide('confirm', [PHICHAI, THAPLA]),
      decide('confirm', [MUEANG]),
      decide('return', [PHICHAI], { areas: [4], until: '2021-09-30', reason: EXECUTABLE[3] }),
      decide('withdraw', [FAKTHA], { reason: EXECUTABLE[5] }),
      decide('restore', [THONGSAENKHAN]),
    ],
    keepKey: [{ province: UTTARADIT, text: keyMail(office, 'director') }],
    mark: [
      {
        province: UTTARADIT,
        marks: [
          { district: LAPLAE, called: true, promised: '2021-09-28' },
          { district: TRON, called: false, promised: '' },
        ],
      },
    ],
    openPaper: [
      { paper: 'district', district: LAPLAE, empty: false },
      { paper: 'letter', province: UTTARADIT },
      { paper: 'table', district: PHICHAI },
      { paper: 'history', district: THONGSAENKHAN },
    ],
    districtPaper: [{ district: LAPLAE }, { district: FAKTHA }],
    districtHistory: [{ district: THONGSAENKHAN }, { district: LAPLAE }],
  };
}

const EXTENSION = {
  letter: `มท ๐๘๑๒/ว ๒๐๐๑ ${EXECUTABLE[0]}`,
  letterDate: '23 ก.ย. 64',
  forwarding: '',
  scope: 'all',
  places: [],
  recordUntil: '5 ต.ค. 64',
  confirmUntil: '15 ต.ค. 64',
  reason: EXECUTABLE[3],
};
const ROSTER_LINE = [
  `new.person@example.go.th\t${EXECUTABLE[0]}\t=1+1\tผู้บันทึก\tอุตรดิตถ์\tบ้านโคก\t\t\t`,
  'อีเมล\tชื่อ\tโทรศัพท์\tบทบาท\tจังหวัด\tอำเภอ\tตั้งแต่\tถึง\tทำการแทน',
].reverse();
const CATALOGUE_TABLE = [
  'ด้านที่\tชื่อด้าน\tรหัส\tรายการงาน\tหน่วยนับ\tเวลามาตรฐาน (นาที)',
  `1\tด้านที่หนึ่ง\tA1-01\t${EXECUTABLE[3]}\tเรื่อง\t60`,
];

/** Kinds of orders and edits with a payload each (contract/orders). */
const ORDERS: [kind: string, payload: Json][] = [
  ['extend', EXTENSION],
  ['extend', { ...EXTENSION, scope: 'districts', places: [LAPLAE, TRON] }],
  ['publish', { layout: 'recording' }],
  ['publish', { layout: 'confirming' }],
  ['take-back', { district: FAKTHA, reason: EXECUTABLE[6] }],
  ['director-key', { email: ROLES.director, action: 'renew' }],
  ['director-key', { email: ROLES.director, action: 'revoke' }],
  ['set-up', { provinces: [55], how: 'each', file: '' }],
  ['set-up', { provinces: [55], how: 'adopt', file: 'https://docs.google.com/spreadsheets/d/no-such-file-here/edit' }],
  ['restore', { alarm: '1-abcdef', choice: 'dismiss' }],
  ['roster', { text: ROSTER_LINE.join('\n'), mode: 'add', accepted: [] }],
  ['round', { values: { phone: EXECUTABLE[5], unit: EXECUTABLE[1], coordinators: EXECUTABLE[3], year: '2564' } }],
  [
    'new-year',
    { recordFrom: '1 ส.ค. 65', recordUntil: '15 ก.ย. 65', confirmFrom: '16 ก.ย. 65', confirmUntil: '30 ก.ย. 65' },
  ],
  ['catalogue', { text: CATALOGUE_TABLE.join('\n'), official: false, accepted: [] }],
  [
    'offices',
    {
      text: 'จังหวัด\tอำเภอ\tจำนวนเจ้าหน้าที่\tจำนวน อปท.\nอุตรดิตถ์\tลับแล\t๑.๕\t๘',
      day: '30 ก.ย. 64',
      accepted: [],
    },
  ],
  ['call', { province: UTTARADIT, district: LAPLAE, promised: '28 ก.ย. 64', note: EXECUTABLE[3] }],
  [
    'district-change',
    {
      kind: 'merge',
      day: '1 ม.ค. 65',
      province: UTTARADIT,
      was: [LAPLAE, 5307],
      are: 'ลับแล',
      codes: '',
      source: EXECUTABLE[3],
    },
  ],
  ['reminder', { email: ROLES.recorder, off: true }],
];

function hqRequests(): Requests<HqCalls> {
  const nothing: Json[] = [{}];
  return {
    home: nothing,
    preview: ORDERS.map(([kind, payload]) => ({ kind, payload })),
    submit: ORDERS.map(([kind, payload], at) => ({ id: `attack-${1000 + at}`, kind, payload })),
    progress: [{ id: 'attack-1000' }],
    districts: [{ province: UTTARADIT }],
    firstSteps: nothing,
    prepare: nothing,
    health: nothing,
    confirmations: nothing,
    ledgerCheck: nothing,
    directorKeys: nothing,
    roster: nothing,
    catalogue: nothing,
    crosswalk: [{ province: UTTARADIT }],
    editions: nothing,
    edition: [{ number: 1 }],
    compare: [{ from: 1, to: 2 }],
    chase: nothing,
    governorsLetter: nothing,
    openPaper: [{ paper: 'annex', number: 1 }, { paper: 'letter' }],
  };
}

function keyMail({ google }: Office, role: Role): string {
  const mails = google.outbox.filter(({ to, subject }) => to.includes(ROLES[role]) && subject === KEY_MAIL_SUBJECT);
  return mails.at(-1)?.body ?? '';
}

function granted<T>(office: Office, role: Role, name: keyof AddonCalls, request: Json): T {
  const { outcome } = office.call({ project: ADDON, function: name }, role, [request]);
  const answer = outcome.ok ? JSON.parse(String(outcome.value)) : outcome;
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}
