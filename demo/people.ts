// The people of the sample round: role names only, addresses under example.go.th.
import type { Account } from '../practice/google';
import { type District, districtsOf, provinceByCode } from '../src/domain/places';

export const UTTARADIT = 53;
export const OFFICE_PHONE = '0 5500 0000 ต่อ 6';
export const HQ_PHONE = '0 2000 0000 ต่อ 1251-2';

export const HQ: Account = {
  email: 'workload-hq@example.go.th',
  name: 'กลุ่มพัฒนาระบบบริหาร กรมฯ',
  kind: 'workspace',
  domain: 'example.go.th',
};
export const READER: Account = {
  email: 'reader@example.go.th',
  name: 'ผู้ดูอย่างเดียว',
  kind: 'workspace',
  domain: 'example.go.th',
};

export type Recorder = Account & { district: District };

export function recorderOf(district: District): Recorder {
  const local = `${slug(district.english)}.${district.code}`;
  return { email: `${local}@example.go.th`, name: `ท้องถิ่นอำเภอ${district.name}`, kind: 'consumer', district };
}

export function recordersOf(province: number): Recorder[] {
  return districtsOf(province).map(recorderOf);
}

export function directorOf(province: number): Account {
  const found = provinceByCode(province);
  return {
    email: `director.${slug(found?.english ?? String(province))}@example.go.th`,
    name: `ผอ.กลุ่มงานฯ สถจ.${found?.name ?? ''}`,
    kind: 'consumer',
  };
}

function slug(english: string): string {
  return english.toLowerCase().replace(/[^a-z]+/g, '');
}
