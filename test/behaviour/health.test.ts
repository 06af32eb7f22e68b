// HQ looks after its system: the run that stopped, strangers among its editors, and what the sweeps found.

import { typeRound } from '../../demo/hq-sheet';
import { HQ } from '../../demo/people';
import { hqCommand, hqFile } from '../../demo/sample-round';
import type { HealthView } from '../../src/contract/hq-calls';
import { HqDesk } from '../support/practice-hq';
import { UttaraditRound } from '../support/practice-uttaradit';

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('first-day');
});
afterEach(() => round.putBack());

const look = () => new HqDesk(round.google, HQ.email).granted<HealthView>('health', {});
const titles = () => look().alarms.map(({ title }) => title);

it('nothing worries while the run comes every five minutes', () => {
  hqCommand(round.google, 'schedule');
  round.sweep();
  expect(look()).toMatchObject({ alarms: [], files: [{ sign: 'ok', state: '● ปกติ' }] });
});

it('half an hour without a run is an alarm, with what to do', () => {
  hqCommand(round.google, 'schedule');
  round.sweep();
  round.google.clock.set(round.google.clock.now() + 31 * 60_000);
  expect(titles()).toEqual([expect.stringContaining('ระบบหยุดตรวจตั้งแต่ 1 ส.ค. 64')]);
});

it('an editor of HQ’s workbook who is not on its list is an alarm, until she is written down', () => {
  const stranger = 'stranger@example.go.th';
  hqCommand(round.google, 'schedule');
  round.sweep();
  round.google.accounts.add({ email: stranger, name: 'ผู้อื่น', kind: 'consumer' });
  hqFile(round.google).share(stranger, 'editor');
  expect(look().alarms).toEqual([
    { title: expect.stringContaining('1 คน'), help: expect.stringContaining(stranger), repair: 'show-out' },
  ]);
  typeRound(hqFile(round.google), { staff: `${stranger}, ` });
  expect(titles()).toEqual([]);
  typeRound(hqFile(round.google), { staff: 'ไม่ใช่อีเมล' });
  expect(new HqDesk(round.google, HQ.email).refused('health', {})).toMatchObject({ code: 'unreadable' });
});

it('a protection that somebody changed is told with its workbook after the next sweep', () => {
  hqCommand(round.google, 'schedule');
  const [protection] = round.file.data.sheets.flatMap(({ protections }) => protections);
  protection?.editors?.users?.push(round.director.email);
  round.file.restructured();
  round.sweep();
  const [file] = look().files;
  expect(file).toMatchObject({ sign: 'part', state: '◐ ซ่อมแล้ว' });
  expect(file?.findings.join()).toContain('ซ่อมการป้องกัน 1 แห่ง');
  expect(file?.url).toContain(round.file.id);
});
