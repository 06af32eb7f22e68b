// What a director signs, and the key it is signed with.
import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { parsePersonalKey, personalKeyText } from '../../src/domain/personal-key';
import {
  parseSealCell,
  parseSignature,
  type SignedFacts,
  sealCell,
  signatureText,
  signedText,
} from '../../src/domain/signed-act';
import { moment } from '../support/round-2564';

const SECRET = createHmac('sha256', 'master').update('director@example.go.th 7').digest('hex');
const TEXT = personalKeyText({ number: 7, secret: SECRET });
const READ = { ok: true, key: { number: 7, secret: SECRET } };

describe('a personal key', () => {
  it('is twelve groups of five letters without look-alikes', () => {
    expect(TEXT).toMatch(/^WK[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{5}){11}$/);
  });

  it('comes back from its text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1023 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (number, bytes) => {
          const key = { number, secret: Buffer.from(bytes).toString('hex') };
          expect(parsePersonalKey(personalKeyText(key))).toEqual({ ok: true, key });
        },
      ),
    );
  });

  it.each([
    ['in small letters', TEXT.toLowerCase()],
    ['without hyphens', TEXT.replace(/-/g, '')],
    ['with spaces and lines', ` ${TEXT.replace(/-/g, ' \n ')} `],
    ['with O for 0 and l for 1', TEXT.replace(/0/g, 'O').replace(/1/g, 'l')],
    ['behind its mark in words of a mail', `กุญแจขึ้นต้นด้วย WK มี 60 ตัว\n${TEXT}`],
    ['with the mail around it', `เรียน ผอ.\n\nกุญแจ\n${TEXT}\n\nวิธีใช้ director@example.go.th`],
  ])('is read %s', (_, pasted) => {
    expect(parsePersonalKey(pasted)).toEqual(READ);
  });

  it.each([
    ['nothing', '  \n', 'empty'],
    ['something else', 'รหัสผ่านคือ 1234', 'not-a-key'],
    ['its first half', TEXT.slice(0, 30), 'incomplete'],
    ['two letters changed places', TEXT.replace(/^(.{12})(.)(.)/, '$1$3$2'), 'mistyped'],
    ['a letter no key has', `${TEXT.slice(0, 20)}U${TEXT.slice(21)}`, 'mistyped'],
  ])('is refused by name: %s', (_, pasted, problem) => {
    expect(parsePersonalKey(pasted)).toEqual({ ok: false, problem });
  });

  it('is told from another by any single changed letter', () => {
    for (let at = 2; at < TEXT.length; at++) {
      if (TEXT[at] === '-') continue;
      const changed = `${TEXT.slice(0, at)}${TEXT[at] === '7' ? '8' : '7'}${TEXT.slice(at + 1)}`;
      expect(parsePersonalKey(changed)).toEqual({ ok: false, problem: 'mistyped' });
    }
  });
});

describe('the text that is signed', () => {
  const FACTS: SignedFacts = {
    kind: 'return',
    act: '0f-5302',
    district: 5302,
    round: 2564,
    catalogue: 'v1',
    seal: 'a1',
    at: moment('2021-09-23 15:10'),
    person: 'Director.Uttaradit@example.go.th',
    by: 'ผอ.กลุ่มงานฯ',
    areas: [3, 5],
    until: '2021-09-30',
    reason: 'ตรวจจำนวน\nอีกครั้ง',
  };

  it('has a line for everything and a version in front', () => {
    expect(signedText(FACTS).split('\n')).toEqual([
      'wa1',
      'act=0f-5302',
      'kind=return',
      'district=5302',
      'round=2564',
      'catalogue=v1',
      'seal=a1',
      'at=2021-09-23T08:10:00Z',
      'person=director.uttaradit@example.go.th',
      'by="ผอ.กลุ่มงานฯ"',
      'areas=,3,5,',
      'until=2021-09-30',
      'reason="ตรวจจำนวน\\nอีกครั้ง"',
    ]);
  });

  it('is the same for what a cell makes of it: two spellings of น้ำ, a time to the second', () => {
    expect(signedText({ ...FACTS, reason: 'น้\u0e4d\u0e32', at: FACTS.at + 400 })).toBe(
      signedText({ ...FACTS, reason: 'น้\u0e33' }),
    );
  });

  it('differs when anything differs', () => {
    const changes: Partial<SignedFacts>[] = [
      { kind: 'withdraw' },
      { act: 'x' },
      { district: 5303 },
      { round: 2565 },
      { catalogue: 'v2' },
      { seal: 'a2' },
      { at: FACTS.at + 1000 },
      { person: 'x@example.go.th' },
      { by: 'x' },
      { areas: [3] },
      { until: '' },
      { reason: '' },
    ];
    expect(new Set([FACTS, ...changes.map((change) => ({ ...FACTS, ...change }))].map(signedText)).size).toBe(13);
  });
});

describe('what stands in the cells', () => {
  it('a signature names its key; anything else is none', () => {
    const signature = { key: 7, mac: SECRET };
    expect(parseSignature(signatureText(signature))).toEqual(signature);
    expect(parseSignature(`1023:${SECRET}`)).toEqual({ key: 1023, mac: SECRET });
    const none = ['', 'x', SECRET, `7:${SECRET}0`, `x7:${SECRET}`, `12345:${SECRET}`];
    expect(none.map(parseSignature)).toEqual(none.map(() => null));
  });

  it('a seal carries the values it was made from', () => {
    expect(parseSealCell(sealCell('a1', 'wl1\n2564'))).toEqual({ seal: 'a1', sealed: 'wl1\n2564' });
    expect(parseSealCell('a1')).toEqual({ seal: 'a1', sealed: '' });
    expect(sealCell('a1', '')).toBe('a1');
    expect(parseSealCell('\nwl1')).toEqual({ seal: '', sealed: 'wl1' });
  });
});
