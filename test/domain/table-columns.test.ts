// Which column of a pasted table holds what.
import { shapeOf } from '../../src/domain/table-columns';

const HEADINGS = [
  { column: 'province', names: ['จังหวัด'] },
  { column: 'district', names: ['อำเภอ', 'อำเภอที่รับผิดชอบ'] },
  { column: 'name', names: ['ชื่อ'] },
] as const;
const shape = (...rows: string[][]) => {
  const { first, at, unknown } = shapeOf(rows, HEADINGS);
  return { first, at: Object.fromEntries(at), unknown };
};

it('headings may stand in any order, and below a title', () => {
  expect(shape(['ทะเบียน'], [], ['ชื่อ', 'อำเภอ', 'จังหวัด'], ['ก', 'ข', 'ค'])).toEqual({
    first: 3,
    at: { province: 2, district: 1, name: 0 },
    unknown: [],
  });
});

it('without headings the columns stand in our order', () => {
  expect(shape(['อุตรดิตถ์', 'ลับแล', 'ก'])).toEqual({ first: 0, at: { province: 0, district: 1, name: 2 }, unknown: [] });
});

it('one heading alone may be a name: two make a head', () => {
  expect(shape(['จังหวัด', 'ก', 'ข']).first).toBe(0);
});

it('headings too far below are none', () => {
  const head = ['จังหวัด', 'อำเภอ', 'ชื่อ'];
  expect(shape([], [], [], [], [], head).first).toBe(6);
  expect(shape([], [], [], [], [], [], head).first).toBe(0);
});

it('whole headings count before beginnings, and no column counts twice', () => {
  expect(shape(['อำเภอที่ปฏิบัติงาน', 'อำเภอ', 'จังหวัด']).at).toEqual({ province: 2, district: 1 });
  expect(shape(['อำเภอที่ปฏิบัติงาน', 'จังหวัดของท่าน']).at).toEqual({ district: 0, province: 1 });
});

it('headings that mean nothing to us are named, empty ones not', () => {
  expect(shape(['จังหวัด', 'ลำดับ', '', 'อำเภอ']).unknown).toEqual(['ลำดับ']);
});
