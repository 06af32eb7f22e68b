// Texts with places to fill, and the numerals of letters.
import { fillTemplate, thaiNumerals } from '../../src/domain/template';

it('fills each place as often as it stands there, with blanks around its name or not', () => {
  expect(fillTemplate('ถึง {วัน} และ { วัน }', { วัน: '30 ก.ย.' })).toEqual({
    text: 'ถึง 30 ก.ย. และ 30 ก.ย.',
    unknown: [],
  });
});

it('leaves what it does not know as it was typed, and names it', () => {
  expect(fillTemplate('{วัน} {เดือน} {วัน }', { วัน: '' })).toEqual({ text: ' {เดือน} ', unknown: ['{เดือน}'] });
});

it.each(['{}', '{ก\nข}', `{${'ก'.repeat(61)}}`, 'ไม่มี'])('%j has no place', (text) => {
  expect(fillTemplate(text, {})).toEqual({ text, unknown: [] });
});

it.each([
  ['ภายใน 30 ก.ย. 2564', 'ภายใน ๓๐ ก.ย. ๒๕๖๔'],
  ['ดู https://example.go.th/2564 ข้อ 3', 'ดู https://example.go.th/2564 ข้อ ๓'],
  ['ส่ง d5308@example.go.th ภายใน 3 วัน', 'ส่ง d5308@example.go.th ภายใน ๓ วัน'],
])('%j is written %j', (text, written) => {
  expect(thaiNumerals(text)).toBe(written);
});
