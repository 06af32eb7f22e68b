// The door: everybody finds the workbook of their province there, with its dates and office phones, and no person's name.
import { paste, typeRound } from '../../demo/hq-sheet';
import { directorOf, HQ, HQ_PHONE, OFFICE_PHONE, recordersOf, UTTARADIT } from '../../demo/people';
import { HQ_FILE, HQ_PROJECT, hqFile } from '../../demo/sample-round';
import type { DoorFacts, DoorPage } from '../../src/contract/door';
import { HQ_EXTENSIONS, HQ_FILES, HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';
import { UttaraditRound } from '../support/practice-uttaradit';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});

function page(): string {
  const done = round.google.execute({
    project: HQ_PROJECT,
    function: 'doorPage',
    user: HQ.email,
    file: HQ_FILE,
    as: 'sidebar',
  });
  return done.outcome.ok ? String(done.outcome.value) : done.outcome.error.message;
}

function facts(): DoorFacts {
  const text = /<script type="application\/json" id="asked">([^<]*)<\/script>/.exec(page())?.[1] ?? '';
  const asked: DoorPage = JSON.parse(text);
  return asked.facts;
}

it('leads to the workbook of the province, with both ends, the letter that moved them, and whom to call', () => {
  expect(facts().provinces).toEqual([
    {
      name: 'อุตรดิตถ์',
      file: `https://docs.google.com/spreadsheets/d/${round.file.id}/edit`,
      record: { until: '2021-09-30', original: '2021-09-15', letter: 'มท ๐๘๑๒/ว ๑๙๖๐' },
      confirm: { until: '2021-10-08', original: '2021-09-25', letter: 'มท ๐๘๑๒/ว ๑๙๖๐' },
      phones: [OFFICE_PHONE],
      own: [],
    },
  ]);
  expect(facts()).toMatchObject({ year: 2564, phone: HQ_PHONE, practice: false });
});

it('names no person and holds no e-mail address', () => {
  const { name, email } = directorOf(UTTARADIT);
  for (const text of [name, email, HQ.email, ...recordersOf(UTTARADIT).map((each) => each.email)]) {
    expect(page()).not.toContain(text);
  }
  expect(page()).not.toMatch(/[\w.]+@[\w.]+\.th/);
});

it('shows a district that has ends of its own, and a province whose workbook is not there yet', () => {
  paste(hqFile(round.google), HQ_EXTENSIONS.id, HQ_FIRST_ROW + 1, 1, [
    ['มท ๐๘๑๒/ว ๒๐๐๑', '29 ก.ย. 64', 'อำเภอท่าปลา จังหวัดอุตรดิตถ์', '4 ต.ค. 64', '', 'อุทกภัย'],
  ]);
  paste(hqFile(round.google), HQ_FILES.id, HQ_FIRST_ROW + 1, 1, [['แพร่']]);
  const [phrae, uttaradit] = facts().provinces;
  expect(phrae).toMatchObject({ name: 'แพร่', file: '', phones: [] });
  expect(uttaradit?.own).toMatchObject([
    { district: 'ท่าปลา', record: { until: '2021-10-04' }, confirm: { until: '2021-10-08' } },
  ]);
});

it('text that HQ typed cannot become markup', () => {
  typeRound(hqFile(round.google), { unit: '</script><img src=x onerror=alert(1)>' });
  expect(facts().unit).toBe('</script><img src=x onerror=alert(1)>');
  expect(page()).not.toContain('<img src=x');
});

it('is served by the guide app beside the guide, which asks for no right at all', () => {
  round.google.projects.add({ id: 'guide-app', folder: 'dist/guide-app', owner: HQ.email });
  const get = (parameter: { page?: string }) =>
    round.google.execute({
      project: 'guide-app',
      function: 'doGet',
      args: [{ parameter }],
      user: 'visitor@example.go.th',
      as: 'web-app',
    });
  const titles = [get({}), get({ page: 'door' }), get({ page: 'anything' })].map(({ outcome }) =>
    outcome.ok && hasTitle(outcome.value) ? outcome.value.getTitle() : outcome,
  );
  expect(titles).toEqual(['คู่มือการใช้งาน', 'ศูนย์ประสานงานท้องถิ่นอำเภอ', 'คู่มือการใช้งาน']);
});

function hasTitle(value: unknown): value is { getTitle(): string } {
  return typeof value === 'object' && value !== null && 'getTitle' in value;
}
