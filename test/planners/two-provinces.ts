// Two small provinces as HQ knows them: their round, their people, and a list of two areas with two items each.
import { type Districts, districtsAfter } from '../../src/domain/districts';
import { DEFAULT_JUMP_LIMITS } from '../../src/domain/jump';
import { type Province, provinces } from '../../src/domain/places';
import type { HqFacts, Person, TrackingFile } from '../../src/workbook/hq-workbook';
import { aCatalogueOf } from '../support/a-catalogue';
import { ROUND } from '../support/round-2564';
import { someSettings } from '../support/tracking-facts';

export const PHUKET = 83;
export const SONGKHRAM = 75;
/** The districts of จังหวัดภูเก็ต, and one of จังหวัดสมุทรสงคราม. */
export const MUEANG = 8301;
export const KATHU = 8302;
export const THALANG = 8303;
export const AMPHAWA = 7503;
export const BOTH: readonly Province[] = provinces().filter(({ code }) => [PHUKET, SONGKHRAM].includes(code));

/** A country of these two alone, so that registers stay short. */
export function theirs(changes: Parameters<typeof districtsAfter>[0] = []): Districts {
  const all = districtsAfter(changes);
  return { ...all, of: (province) => (BOTH.some(({ code }) => code === province) ? all.of(province) : []) };
}

export const RECORDER = 'ท้องถิ่นอำเภอ';
export const DIRECTOR = 'ผอ.กลุ่มงานฯ';

export function recorderOf(district: number): string {
  return `recorder.${district}@example.go.th`;
}

export function directorOf(province: number): string {
  return `director.${province}@example.go.th`;
}

/** A line of the roster that holds on every day. */
export function aPerson(email: string, change: Partial<Person>): Person {
  return {
    email,
    name: RECORDER,
    phone: '',
    role: 'recorder',
    province: PHUKET,
    districts: [],
    from: '',
    until: '',
    actingFor: '',
    ...change,
  };
}

/** A recorder in each district and a director in each province. */
export function somePeople(): Person[] {
  return BOTH.flatMap(({ code: province }) => [
    aPerson(directorOf(province), { role: 'director', province, name: DIRECTOR }),
    ...theirs()
      .of(province)
      .map(({ code }) => aPerson(recorderOf(code), { province, districts: [code] })),
  ]);
}

export function someHq(file: TrackingFile): HqFacts {
  return {
    round: ROUND,
    texts: someSettings().texts,
    jumpLimits: DEFAULT_JUMP_LIMITS,
    minutesPerYear: 1,
    published: '',
    staff: [],
    reminderDays: [],
    digests: false,
    holidays: [],
    extensions: [],
    catalogue: aCatalogueOf(2, 2),
    changes: [],
    districts: theirs(),
    people: somePeople(),
    files: [file],
  };
}

export function aFile(id: string): TrackingFile {
  return {
    row: 3,
    id,
    title: 'ไฟล์ทดสอบ',
    provinces: [...BOTH],
    sweptAt: null,
    readable: true,
    refused: null,
    unfinished: false,
  };
}
