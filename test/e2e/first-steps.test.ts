// A new HQ officer sets up a round for three provinces from nothing, with the letter's printed table pasted in.
import { directorOf, recordersOf } from '../../demo/people';
import { hqFile } from '../../demo/sample-round';
import { districtsOf, provinces } from '../../src/domain/places';
import { HQ_FILES } from '../../src/workbook/hq-tabs';
import { aNewOffice } from '../support/new-office';
import { HqDesk } from '../support/practice-hq';
import type { Desk, TrainingRoom } from '../support/training-room';

const UTTARADIT = 53;
const OTHERS = provinces()
  .filter(({ name }) => name === 'ภูเก็ต' || name === 'ระนอง')
  .map(({ code }) => code);
const CODES = [UTTARADIT, ...OTHERS];

/** As the letter prints them, under the wrong province. */
const PRINTED: { [code: number]: string } = { 5301: 'เมือง อุดรธานี', 5309: 'ทองแสน ขัน', 5305: 'พาก่า' };

function roster(): string {
  const lines = provinces()
    .filter(({ code }) => CODES.includes(code))
    .flatMap(({ code, name }) => {
      const printed = code === UTTARADIT ? 'อุดรธานี' : name;
      return recordersOf(code).map(
        ({ email, district }) =>
          `${printed}\t${PRINTED[district.code] ?? district.name}\tผู้บันทึก\tท้องถิ่นอำเภอ${district.name}\t${email}`,
      );
    });
  return ['จังหวัด\tอำเภอ\tบทบาท\tชื่อ\tอีเมล', ...lines].join('\n');
}

function directors(): string {
  return provinces()
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, name }) => `${directorOf(code).email}\tผอ.กลุ่มงานฯ สถจ.${name}\t\tผู้ยืนยัน\t${name}`)
    .join('\n');
}

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await aNewOffice(CODES);
  desk = await room.sitDown();
});
afterAll(() => room.close());

const done = () => desk.button('กลับหน้าแรก');

it('begins with a workbook that has no tab of ours', async () => {
  await desk.says('1. เตรียมไฟล์ กรมฯ').waitFor();
  await desk.button('เพิ่มแท็บ').click();
  await desk.says('มีแท็บครบแล้ว').waitFor();
  expect(await desk.faults()).toEqual([]);
});

it('fills the round in, and is told at the field what cannot be', async () => {
  await desk.button('2. รอบและกำหนดเวลา').click();
  const field = (label: string) => desk.sidebar.getByRole('textbox', { name: label });
  await field('ปีงบประมาณ (พ.ศ.)').fill('๒๕๖๔');
  await field('ปีงบประมาณ (พ.ศ.)').blur();
  expect(await field('นับข้อมูลตั้งแต่').inputValue()).toBe('1 ต.ค. 63');
  await field('บันทึกตั้งแต่').fill('1 ส.ค. 64');
  await field('บันทึกถึง').fill('31/9/64');
  await field('ยืนยันตั้งแต่').fill('16 ก.ย. 64');
  await field('ยืนยันถึง').fill('25 ก.ย. 64');
  await desk.button('บันทึกรอบ').click();
  await desk.says('อ่านเป็นวันที่ไม่ได้').waitFor();
  expect(await desk.faults()).toEqual([]);
  await field('บันทึกถึง').fill('15 ก.ย. 64');
  await desk.button('บันทึกรอบ').click();
  await done().click();
  await desk.says('ปีงบประมาณ 2564 กรอกครบแล้ว').waitFor();
});

it('pastes the roster with the letter’s errors, and accepts what is offered', async () => {
  await desk.button('3. ผู้รับผิดชอบ').click();
  const table = desk.sidebar.getByRole('textbox', { name: 'วางตารางที่นี่' });
  await table.fill(roster());
  await desk.button('ตรวจตาราง').click();
  await desk.says('อำเภอ “พาก่า” → ฟากท่า').waitFor();
  expect(await desk.faults()).toEqual([]);
  await desk.button('ยอมรับทั้งหมด').click();
  await desk.button(/^บันทึก รวม \d+ แถว/).click();
  await done().click();
  await desk.button('3. ผู้รับผิดชอบ').click();
  await table.fill(directors());
  await desk.button('ตรวจตาราง').click();
  await desk.button(/^บันทึก รวม \d+ แถว/).click();
  await done().click();
});

it('sees what will be made, and makes it', async () => {
  await desk.button('5. ไฟล์บันทึกข้อมูล').click();
  await desk.says('จังหวัด เลือกแล้ว 3').waitFor();
  await desk.button('ดูว่าจะทำอะไร').click();
  await desk.says('สร้างไฟล์บันทึกข้อมูล 3 ไฟล์').waitFor();
  expect(await desk.faults()).toEqual([]);
  await desk.button('ตั้งค่า 3 ไฟล์').click();
  await done().waitFor({ timeout: 120_000 });
  await desk.says('ตั้งค่าครบแล้ว').waitFor();
  await done().click();
  await desk.says('ตั้งค่าแล้ว 3 จาก 3 ไฟล์').waitFor();
  expect(await desk.faults()).toEqual([]);
  const files = new HqDesk(room.google, hqFile(room.google).owner).lines(HQ_FILES.id, 3);
  expect(files.map(([names]) => names)).toEqual(
    provinces()
      .filter(({ code }) => CODES.includes(code))
      .map(({ name }) => name),
  );
  for (const [names = '', , id = ''] of files) {
    const province = provinces().find(({ name }) => name === names);
    const people = 1 + districtsOf(province?.code ?? 0).length;
    expect(room.google.files.get(id).data.editors).toHaveLength(people);
  }
});

it('a recorder of ฟากท่า finds her form in the workbook of her province', async () => {
  await desk.become('ท้องถิ่นอำเภอฟากท่า');
  await desk.open('ปริมาณงาน สถอ. จังหวัดอุตรดิตถ์');
  await desk.menu('เปิดแถบบันทึกข้อมูล');
  await desk.says('ฟากท่า').waitFor();
  expect(desk.errors).toEqual([]);
});
