// What is wrong with a place named in a pasted table.
import type { PlaceProblem } from '../domain/pasted-places';

const PROBLEMS: { [kind in PlaceProblem['kind']]: (text: string, near: readonly string[]) => string } = {
  missing: () => 'ยังไม่ได้กรอก',
  'unknown-province': (text, near) => `ไม่พบจังหวัด “${text}”${perhaps(near)}`,
  'unknown-district': (text, near) => `ไม่พบอำเภอ “${text}” ในจังหวัดที่ระบุ${perhaps(near)}`,
  elsewhere: (text, near) => `อำเภอ “${text}” อยู่จังหวัด${near.join(' หรือ ')} ไม่ใช่จังหวัดที่ระบุ`,
};

export function placeProblemText(kind: PlaceProblem['kind'], text: string, near: readonly string[]): string {
  return PROBLEMS[kind](text, near);
}

export function isPlaceProblem(kind: string): kind is PlaceProblem['kind'] {
  return kind in PROBLEMS;
}

function perhaps(near: readonly string[]): string {
  return near.length === 0 ? '' : ` อาจเป็น ${near.join(' หรือ ')}`;
}
