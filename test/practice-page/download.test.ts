// The open workbook as a file to keep: for whoever may read it, and nobody else.
import { type MadeUp, madeUp, STRANGER } from './a-stage';
import { type Visit, visit } from './a-visitor';

const ADDRESS = '/api/workbook.xlsx';

let made: MadeUp;
let server: Visit;
beforeEach(async () => {
  made = await madeUp();
  server = await visit(made);
  await server.enter();
});
afterEach(() => server.close());

it('is an .xlsx file named after the workbook', async () => {
  const got = await server.asPage(ADDRESS);
  expect(got.status).toBe(200);
  expect(got.text.slice(0, 2)).toBe('PK');
  expect(got.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(got.headers['content-disposition']).toBe(
    `attachment; filename="workbook.xlsx"; filename*=UTF-8''${encodeURIComponent('ไฟล์ตัวอย่าง.xlsx')}`,
  );
});

it('needs the token of the page', async () => {
  expect((await server.send(ADDRESS)).status).toBe(403);
});

it('is refused to somebody with whom the workbook is not shared', async () => {
  await server.asPage('/api/user', { user: STRANGER });
  expect((await server.asPage(ADDRESS)).status).toBe(403);
});
