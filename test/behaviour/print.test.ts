// What a district's paper says, who may have it, and the window it is shown in.
import type { DistrictHistory, DistrictPaper } from '../../src/contract/calls';
import { shortSeal } from '../../src/messages/print';
import { accepted, type Person, refusal } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE, MUEANG, TRON, UTTARADIT } from '../support/uttaradit-places';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

const paperFor = (person: Person, district: number) => person.ask('districtPaper', { district });

it('holds every item with its code, for its recorder and for its director', () => {
  for (const person of [round.recorder(LAPLAE), round.director]) {
    const { district, areas } = accepted<DistrictPaper>(paperFor(person, LAPLAE));
    expect(district.name).toBe('ลับแล');
    expect(district.areas.flatMap(({ items }) => items)).toHaveLength(48);
    expect(areas.map(({ area }) => area)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  }
});

it('is refused to everybody else', () => {
  expect(refusal(paperFor(round.recorder(LAPLAE), MUEANG)).code).toBe('unknown-district');
  expect(refusal(paperFor(round.reader, MUEANG)).code).toBe('unknown-person');
});

it('is a draft until it is confirmed, and again when a cell differs from what was confirmed', () => {
  const seal = () => accepted<DistrictPaper>(paperFor(round.director, MUEANG)).seal;
  expect(seal()).toBeNull();
  const shown = round.director.overview(UTTARADIT).districts.find(({ code }) => code === MUEANG)?.seal;
  round.director.confirmed(UTTARADIT, [MUEANG]);
  expect(seal()).toBe(shown);
  const recorder = round.recorder(MUEANG);
  expect(recorder.types(2564, 6, 24, '1')).toBe(true);
  expect(seal()).toBeNull();
});

it('shows a seal as three groups of four', () => {
  expect(shortSeal('0123456789abcdef'.repeat(4))).toBe('0123-4567-89ab');
});

it('costs at most four reads and no write', () => {
  const { meter } = paperFor(round.recorder(LAPLAE), LAPLAE);
  expect(meter.reads).toBeLessThanOrEqual(4);
  expect(meter.writes).toBe(0);
});

it('opens in a window whose page is told which paper, and costs nothing to open', () => {
  const request = { paper: 'district', district: LAPLAE, empty: true };
  const opened = round.recorder(LAPLAE).ask('openPaper', request);
  const [window] = opened.shown;
  const asked = /<script type="application\/json" id="asked">(.*?)<\/script>/.exec(window?.html ?? '')?.[1];
  expect(window?.kind).toBe('dialog');
  expect(JSON.parse(asked ?? '')).toEqual(request);
  expect([opened.meter.reads, opened.meter.writes]).toEqual([0, 0]);
});

describe('the history of a district', () => {
  const historyFor = (person: Person, district: number) => person.ask('districtHistory', { district });

  it('tells its recorder and its director what the sweeps saw, the newest first, acts with their reasons', () => {
    round.recorder(LAPLAE).saved(LAPLAE, 3, { 'A3-05': '7' });
    round.sweep();
    const tell = historyFor(round.recorder(LAPLAE), LAPLAE);
    const { district, lines } = accepted<DistrictHistory>(tell);
    expect(district).toBe('ลับแล');
    expect(lines[0]).toMatchObject({ act: '', item: 'A3-05', before: '', after: '7', by: 'ท้องถิ่นอำเภอลับแล' });
    expect(lines[0]?.name).not.toBe('');
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort((a, b) => b - a));
    expect([tell.meter.reads <= 2, tell.meter.writes]).toEqual([true, 0]);
    const returned = accepted<DistrictHistory>(historyFor(round.director, TRON)).lines;
    expect(returned.find(({ act }) => act === 'ส่งกลับแก้ไข')?.after).toContain('ตรวจสอบจำนวนเรื่อง');
  });

  it('is refused to everybody else', () => {
    expect(refusal(historyFor(round.recorder(LAPLAE), MUEANG)).code).toBe('unknown-district');
    expect(refusal(historyFor(round.reader, MUEANG)).code).toBe('unknown-person');
  });
});
