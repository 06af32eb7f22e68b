// How far a name may be from the official one, and what is then said of it.
import { officialDistricts } from '../../src/domain/districts';
import { capitalDistrict, districtExactly, readDistrict, readProvince } from '../../src/domain/place-names';
import { type Province, provinces } from '../../src/domain/places';

const province = (name: string): Province => {
  const found = provinces().find((each) => each.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};
const UTTARADIT = province('อุตรดิตถ์');

describe('a province', () => {
  it.each([
    ['as it is called', 'ระยอง', 'exact'],
    ['with a prefix', 'จ.ระยอง', 'repaired'],
    ['without its first letter', 'ะยอง', 'likely'],
    ['without its last letter', 'ระยอ', 'likely'],
    ['with a letter more in front', 'กระยอง', 'likely'],
    ['with two letters more at the end', 'ระยองกข', 'likely'],
    ['with two letters wrong', 'ระขคง', 'unknown'],
  ])('is read %s', (_, text, kind) => {
    const reading = readProvince(text);
    expect(reading.kind).toBe(kind);
    if (reading.kind !== 'unknown') expect(reading.place.name).toBe('ระยอง');
  });

  it.each([
    ['three letters wrong', 'อุตรดกกก'],
    ['half of its letters wrong', 'เลกก'],
    ['nothing', ''],
  ])('is not guessed with %s', (_, text) => {
    expect(readProvince(text)).toEqual({ kind: 'unknown', near: [] });
  });

  it('is the nearest one, though another comes near as well', () => {
    expect(readProvince('พิษณุโล')).toMatchObject({ kind: 'likely', place: { name: 'พิษณุโลก' } });
    expect(readProvince('ระนอก')).toMatchObject({ kind: 'likely', place: { name: 'ระนอง' } });
  });

  it('of two as near is the one that does not stand elsewhere in the table', () => {
    const [ranong, rayong] = [province('ระนอง'), province('ระยอง')];
    expect(readProvince('ระบอง')).toEqual({ kind: 'unknown', near: [ranong, rayong] });
    expect(readProvince('ระบอง', new Set([rayong.code]))).toEqual({ kind: 'likely', place: ranong });
    expect(readProvince('ระบอง', new Set([ranong.code, rayong.code])).kind).toBe('unknown');
  });
});

describe('a district', () => {
  const read = (text: string) => readDistrict(text, UTTARADIT, officialDistricts());

  it.each([
    ['ลับแล', 'exact', 5308],
    ['อำเภอลับแล', 'repaired', 5308],
    ['เมือง', 'repaired', 5301],
    ['ลับแ', 'likely', 5308],
  ])('%s is read as %s', (text, kind, code) => {
    expect(read(text)).toMatchObject({ kind, place: { code } });
  });

  it('is found exactly or not at all where nothing may be guessed', () => {
    expect(districtExactly('อ.ลับแล', 53, officialDistricts())?.code).toBe(5308);
    expect(districtExactly('ลับแ', 53, officialDistricts())).toBeUndefined();
  });

  it('of the capital may be named after another province, and only it', () => {
    const [named, list] = [province('อุดรธานี'), officialDistricts()];
    expect(capitalDistrict('เมืองอุดรธานี', named, UTTARADIT, list)?.code).toBe(5301);
    expect(capitalDistrict('ลับแล', named, UTTARADIT, list)).toBeUndefined();
  });

  it('of a name that several came of is none of them, and all are named', () => {
    const several = { ...officialDistricts(), named: () => officialDistricts().of(53).slice(0, 2) };
    expect(readDistrict('อะไรก็ได้', UTTARADIT, several)).toEqual({ kind: 'unknown', near: several.named() });
    expect(districtExactly('อะไรก็ได้', 53, several)).toBeUndefined();
  });
});
