// สถานะอำเภอ of the HQ workbook: every district of the round as it was seen last.
import { officialDistricts } from '../../src/domain/districts';
import type { DistrictStanding, ProvinceStanding } from '../../src/domain/national';
import { provinceByCode } from '../../src/domain/places';
import { NATIONAL_DISTRICTS, type NationalDistricts, planNationalDistricts } from '../../src/workbook/national-tabs';
import { HQ, STRANGER } from './planned-file';
import { SeenTab } from './seen-tab';
import { colouredColumns, coloursOf } from './sign-colours';

const SEEN_AT = Date.parse('2021-09-08T10:00:00+07:00');
const PHUKET = [8301, 8302, 8303] as const;

function standing(code: number, unreadSince: number | null = null): ProvinceStanding {
  const province = provinceByCode(code);
  if (!province) throw new Error(`There is no province ${code}.`);
  const districts = officialDistricts().of(code).length;
  return { province, districts, complete: 0, confirmed: 0, state: 'partial', confirming: 'none', unreadSince };
}

function seenAs(district: number, change: Partial<DistrictStanding> = {}): NationalDistricts['seen'] {
  const areas = [
    { area: 1, filled: 2, total: 2 },
    { area: 2, filled: 1, total: 4 },
    { area: 4, filled: 0, total: 3 },
  ];
  const seen = { district, confirmation: 'none' as const, filled: 3, total: 9, areas, seenAt: SEEN_AT, ...change };
  return new Map([[district, seen]]);
}

function facts(change: Partial<NationalDistricts> = {}): NationalDistricts {
  return {
    districts: officialDistricts(),
    year: 2564,
    stamp: 'อัปเดตล่าสุด 8 ก.ย. 64 เวลา 10:00 น.',
    areas: [1, 2, 4],
    provinces: [standing(83)],
    seen: new Map(),
    ...change,
  };
}

function tabOf(change: Partial<NationalDistricts> = {}): Promise<SeenTab> {
  return SeenTab.of(planNationalDistricts(NATIONAL_DISTRICTS, facts(change)), STRANGER);
}

describe('the tab says', () => {
  it('what it is, of when, what the signs mean, and what stands in each column', async () => {
    const [title, below, headings] = (await tabOf()).table();
    expect(title).toEqual(['สถานะการบันทึกและยืนยันปริมาณงาน ทุกจังหวัด ปีงบประมาณ 2564']);
    expect([below?.[0], below?.[4]?.slice(0, 5)]).toEqual(['อัปเดตล่าสุด 8 ก.ย. 64 เวลา 10:00 น.', '● ครบ']);
    expect(headings).toEqual([
      ...['ลำดับ', 'จังหวัด', 'อำเภอ', 'ปีงบ\nประมาณ', 'ด้านที่ 1', 'ด้านที่ 2', 'ด้านที่ 4'],
      ...['อำเภอที่\nรับผิดชอบ', 'การยืนยัน', 'อ่านล่าสุด'],
    ]);
  });

  it('of a district how far each area is, what the director decided and when it was seen', async () => {
    const tab = await tabOf({ seen: seenAs(PHUKET[1], { confirmation: 'confirmed' }) });
    expect(tab.texts(5)).toEqual([
      ...['2', 'ภูเก็ต', 'กะทู้', '2564', '● 2/2', '◐ 1/4', '○ 0/3', 'กะทู้', '✔ ยืนยันแล้ว', '8 ก.ย. 64 เวลา 10:00 น.'],
    ]);
  });

  it('of a district that was never seen that, and nothing of its areas', async () => {
    const tab = await tabOf({ seen: seenAs(PHUKET[1]) });
    expect(tab.texts(4)).toEqual([
      ...['1', 'ภูเก็ต', 'เมืองภูเก็ต', '2564', '', '', '', 'เมืองภูเก็ต', 'ยังไม่เคยอ่าน', 'ยังไม่เคยอ่าน'],
    ]);
  });

  it('nothing of an area that was not yet asked for when the district was seen', async () => {
    const tab = await tabOf({ areas: [1, 3, 2], seen: seenAs(PHUKET[0]) });
    expect(tab.texts(4).slice(4, 7)).toEqual(['● 2/2', '', '◐ 1/4']);
  });

  it('since when a workbook cannot be read, beside when its districts were seen', async () => {
    const provinces = [standing(83, Date.parse('2021-09-09T08:30:00+07:00'))];
    const tab = await tabOf({ provinces, seen: seenAs(PHUKET[2]) });
    expect([tab.texts(6)[9], tab.texts(5)[9]]).toEqual([
      '8 ก.ย. 64 เวลา 10:00 น. (อ่านไม่ได้ตั้งแต่ 9 ก.ย. 64 เวลา 08:30 น.)',
      'ยังไม่เคยอ่าน',
    ]);
  });

  it('all districts of all provinces, in their order', async () => {
    const tab = await tabOf({ provinces: [standing(75), standing(83)] });
    expect(
      tab
        .table()
        .slice(3)
        .map(([order, province]) => `${order} ${province}`),
    ).toEqual([...['1 สมุทรสงคราม', '2 สมุทรสงคราม', '3 สมุทรสงคราม', '1 ภูเก็ต', '2 ภูเก็ต', '3 ภูเก็ต']]);
  });

  it('nothing below its headings while there is no province', async () => {
    const tab = await tabOf({ provinces: [] });
    expect(tab.table().slice(3)).toEqual([[]]);
  });

  it('what a new one says, after provinces went', async () => {
    const both = planNationalDistricts(NATIONAL_DISTRICTS, facts({ provinces: [standing(75), standing(83)] }));
    const tab = await SeenTab.of(both);
    tab.bring(planNationalDistricts(NATIONAL_DISTRICTS, facts()));
    expect(tab.table()).toEqual((await tabOf()).table());
  });
});

describe('the look of a state follows its sign', () => {
  const SIGNS = ['● 2/2', '◐ 1/4', '○ 0/3', '↩ ส่งกลับแก้ไข', '◆ ต้องตรวจสอบ', '✔ ยืนยันแล้ว'];

  it.each([
    [4, 5],
    [6, 7],
    [6, 9],
  ])('in row %i and column %i', async (row, column) => {
    const tab = await tabOf();
    const colours = SIGNS.map((text) => coloursOf(tab, row, column, text));
    expect(new Set([...colours, 'none']).size).toBe(7);
    expect(coloursOf(tab, row, column, 'ครบ ●')).toBe('none');
  });

  it.each([
    [3, []],
    [4, [5, 6, 7, 8, 9]],
    [6, [5, 6, 7, 8, 9]],
  ])('in row %i from the first area to the confirming', async (row, columns) => {
    expect(colouredColumns(await tabOf(), row, '● 2/2')).toEqual(columns);
  });
});

describe('of the tab', () => {
  it('HQ sees all, the head and the names always, and nobody else may write', async () => {
    const tab = await tabOf();
    const { hidden, hiddenRows, hiddenColumns, frozenRows, frozenColumns } = tab.sheet;
    expect([hidden, hiddenRows, hiddenColumns, frozenRows, frozenColumns]).toEqual([false, [], [], 3, 3]);
    expect(tab.rows().flatMap((row) => tab.open(row, STRANGER))).toEqual([]);
    expect(tab.open(4, HQ)).toHaveLength(10);
    expect(planNationalDistricts(NATIONAL_DISTRICTS, facts()).sheetRight?.description).toBe('wl1|sheet');
  });

  it('long texts have wide columns, areas the same one, narrower than is usual, and the title a tall row', async () => {
    const { columnWidths, rowHeights } = (await tabOf()).sheet;
    const usual = 100;
    const width = (column: number) => columnWidths[column] ?? usual;
    expect(width(5)).toBeLessThan(usual);
    expect([width(6), width(7)]).toEqual([width(5), width(5)]);
    expect(width(1)).toBeLessThan(width(5));
    expect(width(5)).toBeLessThan(width(3));
    expect(width(3)).toBeLessThan(width(9));
    expect(width(9)).toBeLessThan(width(10));
    expect(rowHeights[1]).toBeGreaterThan(rowHeights[2] ?? 21);
  });

  it('title and stamp run on; the title and the headings are bold', async () => {
    const tab = await tabOf();
    const style = (row: number) => tab.cell(row, 1).style;
    expect([style(1).wrap, style(2).wrap, style(4).wrap]).toEqual(['overflow', 'overflow', 'wrap']);
    expect([1, 2, 3, 4].map((row) => style(row).bold)).toEqual([true, false, true, false]);
    expect(style(3).background).not.toBe(style(4).background);
    expect(style(2).color).not.toBe(style(4).color);
  });

  it('headings and districts are ruled, to the last one', async () => {
    const tab = await tabOf();
    const ruled = (row: number) => tab.line(row).filter(({ style }) => style.border?.top).length;
    expect([1, 2, 3, 4, 5, 6].map(ruled)).toEqual([0, 0, 10, 10, 10, 10]);
  });

  it('headings and states of areas stand in the middle, all else at its side', async () => {
    const tab = await tabOf();
    const centred = (row: number) =>
      tab.line(row).flatMap(({ style }, index) => (style.align === 'center' ? [index + 1] : []));
    expect([centred(3), centred(4), centred(6)]).toEqual([
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [5, 6, 7],
      [5, 6, 7],
    ]);
  });
});
