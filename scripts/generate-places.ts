// Writes src/domain/places.generated.ts: the 76 provinces and 878 districts, corrected and in Thai order.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { districts } from '@bilions/thailand-address/dist/address/districts.js';
import { provinces } from '@bilions/thailand-address/dist/address/provinces.js';

const BANGKOK = 10;

// Where the package differs from four other sources, or spells a name wrongly: the code here is the right one.
const CODES: Record<number, number> = { 4026: 4029 };
const THAI: Record<number, string> = { 3801: 'เมืองบึงกาฬ', 4906: 'หว้านใหญ่', 9310: 'ป่าพะยอม', 9508: 'กรงปินัง' };
const ENGLISH: Record<number, string> = {
  11: 'Samut Prakan',
  16: 'Lop Buri',
  27: 'Sa Kaeo',
  82: 'Phang-nga',
  1302: 'Khlong Luang',
  3801: 'Mueang Bueng Kan',
  4212: 'Pha Khao',
  4705: 'Phang Khon',
  4707: 'Nikhom Nam Un',
  5203: 'Ko Kha',
  5602: 'Chun',
  5603: 'Chiang Kham',
  5604: 'Chiang Muan',
  5605: 'Dok Khamtai',
  5606: 'Pong',
  5607: 'Mae Chai',
  5608: 'Phu Sang',
  5609: 'Phu Kamyao',
  6711: 'Khao Kho',
  7301: 'Mueang Nakhon Pathom',
  9106: 'Thung Wa',
};

/** The whole text of places.generated.ts. */
export function placesFile(): string {
  const byId = new Map(provinces.map((province) => [province.id, province.code]));
  const thai = new Intl.Collator('th');
  const provinceRows = provinces
    .filter((province) => province.code !== BANGKOK)
    .map(({ code, name_in_thai, name_in_english }) => ({ code, ...names(code, name_in_thai, name_in_english) }))
    .sort((a, b) => thai.compare(a.thai, b.thai));
  const districtRows = districts
    .map((district) => {
      const code = CODES[district.code] ?? district.code;
      const province = byId.get(district.province_id) ?? 0;
      return { code, province, ...names(code, district.name_in_thai, district.name_in_english) };
    })
    .filter((district) => district.province !== BANGKOK)
    .sort((a, b) => a.code - b.code);
  refuseWrongCounts(provinceRows, districtRows);
  return [
    '// The provinces in Thai order and the districts by code: made by `npm run places`, not by hand.',
    table(
      'PROVINCES',
      'code, Thai, English',
      provinceRows.map((p) => [p.code, p.thai, p.english]),
    ),
    table(
      'DISTRICTS',
      'code, province code, Thai, English',
      districtRows.map((d) => [d.code, d.province, d.thai, d.english]),
    ),
  ].join('\n');
}

function names(code: number, thai: string, english: string): { thai: string; english: string } {
  return { thai: THAI[code] ?? tidy(thai), english: ENGLISH[code] ?? tidy(english) };
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function refuseWrongCounts(provinceRows: { code: number }[], districtRows: { code: number; province: number }[]): void {
  const known = new Set(provinceRows.map((province) => province.code));
  const codes = new Set(districtRows.map((district) => district.code));
  const orphans = districtRows.filter((district) => !known.has(district.province));
  if (known.size !== 76 || codes.size !== 878 || districtRows.length !== 878 || orphans.length > 0) {
    throw new Error(`Wrong counts: ${known.size} provinces, ${codes.size} district codes, ${orphans.length} orphans.`);
  }
}

function table(name: string, columns: string, rows: (string | number)[][]): string {
  const text = rows.map((row) => row.join('\\t')).join('\\n');
  if (/'/.test(text)) throw new Error(`${name}: a name holds a quote.`);
  return `\n/** Tab-separated: ${columns}. */\nexport const ${name} =\n  '${text}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL('../src/domain/places.generated.ts', import.meta.url));
  writeFileSync(target, placesFile());
  console.log(`Wrote ${target}`);
}
