// What the status tabs of a tracking workbook show, and what the rules say that they should, line by line.
import { confirmationState, isConfirmed } from '../../src/domain/confirmation';
import { dayOf, shortDay, shortMoment } from '../../src/domain/day';
import type { District, Province } from '../../src/domain/places';
import { areaProgress, areaState, districtProgress, isComplete, provinceState } from '../../src/domain/progress';
import { AREA_SIGNS, CONFIRMATION_CELLS, PROVINCE_WORDS } from '../../src/messages/workbook';
import type { DistrictRow } from '../../src/workbook/district-row';
import { DISTRICTS, PROVINCES } from '../../src/workbook/tabs';
import type { PracticeFile } from './practice-file';

type Book = Pick<PracticeFile, 'file' | 'row'> & {
  districts: readonly Pick<District, 'code' | 'province'>[];
  provinces: readonly Pick<Province, 'code' | 'name' | 'order'>[];
};
export type StatusLines = {
  districts: (string | undefined)[][];
  provinces: string[][];
  counts: (string | undefined)[];
  latest: (string | undefined)[];
};

/** As in the annex of the letter: so many provinces on the left, the others beside them. */
const LEFT = 38;
const WIDTH = 5;

/** The texts of a tab from its first cell on. */
export function shown({ file }: Pick<Book, 'file'>, tab: number, rows: number, width: number): string[][] {
  const { cells } = file.grid(tab, { from: 1, to: rows }, { from: 1, to: width }, file.owner);
  return cells.map((line) => line.map(({ text }) => text));
}

function progressOf(row: DistrictRow) {
  return districtProgress(
    row.areas.map(({ columns: area, content }) =>
      areaProgress(
        area.area,
        area.items.filter(({ item }) => item.active).map(({ item }) => content.volumes[item.code] ?? { kind: 'blank' }),
      ),
    ),
  );
}

function expectedDistrict(row: DistrictRow): string[] {
  const decision = row.decision === 'unreadable' ? null : row.decision;
  const state = confirmationState(row.decision, row.answer, row.lastSaved);
  const areas = progressOf(row).areas.map((area) => {
    const named = decision?.areas.includes(area.area) ?? false;
    const returned = (state === 'returned' || state === 'revised') && named;
    const answered = row.answer?.verdict === 'changed' && row.answer.areas.includes(area.area);
    const changed = state === 'changed' && (decision?.kind === 'restore' ? named : answered);
    const sign = returned ? '↩' : changed ? '◆' : AREA_SIGNS[areaState(area)];
    return `${sign} ${area.filled}/${area.total}`;
  });
  const accepted = state === 'confirmed' || state === 'confirmed-unproven';
  const day = accepted && decision ? ` ${shortDay(dayOf(decision.at))}` : '';
  return [...areas, CONFIRMATION_CELLS[state] + day];
}

/** Both in the same form, to be held against each other. */
export function statusOf(book: Book): { seen: StatusLines; expected: StatusLines } {
  const { districts, provinces } = book;
  const rows = districts.map(({ code }) => book.row(code));
  const states = rows.map((each) => confirmationState(each.decision, each.answer, each.lastSaved));
  const lines = provinces.map(({ code, name, order }) => {
    const own = districts.flatMap((district, index) => (district.province === code ? [index] : []));
    const progress = own.flatMap((index) => (rows[index] ? [progressOf(rows[index])] : []));
    const complete = progress.filter(isComplete).length;
    const state = provinceState(progress.map((each) => ({ filled: each.filled, complete: isComplete(each) })));
    const confirmed = own.filter((index) => isConfirmed(states[index] ?? 'none')).length;
    const word = state === null ? '' : `${AREA_SIGNS[state]} ${PROVINCE_WORDS[state]}`;
    return { state, line: [String(order), name, `${complete}/${own.length}`, word, `${confirmed}/${own.length}`] };
  });
  const count = (wanted: string) => lines.filter(({ state }) => state === wanted).length;
  const saves = rows.flatMap(({ lastSaved }) => (lastSaved === null ? [] : [lastSaved]));
  const latest = saves.length === 0 ? 'ยังไม่มีการบันทึกผ่านแบบฟอร์ม' : `อัปเดตล่าสุด ${shortMoment(Math.max(...saves))}`;

  const left = Math.min(LEFT, provinces.length);
  const areas = rows[0]?.areas.length ?? 0;
  const districtTab = shown(book, DISTRICTS.id, 4 + districts.length, 6 + areas);
  const provinceTab = shown(book, PROVINCES.id, 12 + left, 2 * WIDTH + 1);
  return {
    seen: {
      districts: districts.map((_, index) => {
        const line = districtTab[3 + index] ?? [];
        return [...line.slice(4, 4 + areas), line[5 + areas]];
      }),
      provinces: provinces.map((_, index) =>
        index < LEFT
          ? (provinceTab[4 + index] ?? []).slice(0, WIDTH)
          : (provinceTab[4 + index - LEFT] ?? []).slice(WIDTH + 1, 2 * WIDTH + 1),
      ),
      counts: provinceTab.slice(5 + left, 9 + left).map(([text]) => text),
      latest: [districtTab[1]?.[0], provinceTab[2]?.[0]],
    },
    expected: {
      districts: rows.map(expectedDistrict),
      provinces: lines.map(({ line }) => line),
      counts: [
        `- ${count('complete')} จ. ทอ. บันทึกข้อมูลครบ`,
        `- ${count('partial')} จ. ทอ. อยู่ระหว่างการบันทึก`,
        `- ${count('none')} จ. ทอ. ยังไม่บันทึกข้อมูล`,
        `- ยืนยันแล้ว ${states.filter(isConfirmed).length} อำเภอ จาก ${districts.length}`,
      ],
      latest: [latest, latest],
    },
  };
}
