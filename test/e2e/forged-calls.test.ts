// What somebody gets who calls the server’s functions from the browser’s console instead of using the form.
import type { AddonCalls, Outcome } from '../../src/contract/calls';
import { type Desk, TrainingRoom } from '../support/training-room';
import { FAKTHA, LAPLAE, MUEANG, UTTARADIT } from '../support/uttaradit-places';

let room: TrainingRoom;
let desk: Desk;
beforeAll(async () => {
  room = await TrainingRoom.open();
  desk = await room.sitDown();
  await desk.says('อำเภอลับแล').waitFor();
});
afterAll(() => room.close());

/** As typed into the console of the sidebar: what came back, or the message of the failure. */
async function call(name: string, request: unknown): Promise<string> {
  const frame = await (await desk.page.waitForSelector('iframe[data-kind="sidebar"]')).contentFrame();
  if (!frame) throw new Error('The sidebar has no frame.');
  return frame.evaluate<string>(`new Promise((resolve) => google.script.run
    .withSuccessHandler(resolve)
    .withFailureHandler((error) => resolve(error.message))
    .${name}(${JSON.stringify(request)}))`);
}

const refusalOf = (answer: string) => {
  const outcome: Outcome<unknown> = JSON.parse(answer);
  return outcome.ok ? 'accepted' : outcome.refusal.code;
};

const SHOWN = 'a'.repeat(64);
const save = (district: number, extra: object = {}) => ({
  year: 2564,
  district,
  area: 1,
  shown: SHOWN,
  values: [{ code: 'A1-01', text: '1' }],
  notes: [],
  ...extra,
});

const FORGED: [string, keyof AddonCalls, unknown, string][] = [
  ['a save for another district', 'save', save(MUEANG), 'locked'],
  ['a save for a district that does not exist', 'save', save(9999), 'unknown-district'],
  ['a save with a stale form', 'save', save(LAPLAE), 'conflict'],
  ['a save with a row number', 'save', save(LAPLAE, { row: 7 }), 'bad-request'],
  ['a save under another name', 'save', save(LAPLAE, { by: 'director' }), 'bad-request'],
  ['a save for a confirmed district', 'save', save(FAKTHA), 'locked'],
  [
    'a confirmation by a recorder',
    'decide',
    {
      kind: 'confirm',
      press: 'b'.repeat(32),
      province: UTTARADIT,
      districts: [{ district: MUEANG, seal: SHOWN }],
      areas: [],
      until: '',
      reason: '',
    },
    'unknown-district',
  ],
  ['nothing at all', 'save', null, 'bad-request'],
];

it.each(FORGED)('%s is refused, and nothing is written', async (_, name, request, code) => {
  const before = JSON.stringify(room.file.data);
  expect(refusalOf(await call(name, request))).toBe(code);
  expect(JSON.stringify(room.file.data)).toBe(before);
});

it.each(['onOpen_', 'writeArea', 'setUpFiles'])('%s is no function that the sidebar can call', async (name) => {
  await expect(call(name, {})).rejects.toThrow(/TypeError: .* is not a function/);
});
