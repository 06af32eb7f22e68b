// What the page may ask and tell: the state, cells, typing, menus, people, the clock, scenes and orders.
import type { IncomingMessage } from 'node:http';
import type { Written } from '../model/spreadsheet-file';
import type { ActionAnswer, FillAnswer, FrameAddress, TypedAnswer } from '../page/wire';
import { XLSX, xlsxOf } from '../xlsx/workbook';
import { Refused } from './answers';
import { type Fields, readFields } from './body';
import type { Origins } from './guard';
import { offers, type Practice } from './practice';
import { changed, type Session } from './sessions';
import { clearCells, gridView, outboxView, readable, sheetOf, sheetView, spansFrom, stateView } from './views';

type Reading = (session: Session, query: URLSearchParams) => unknown;
/** A file for the browser to keep. */
export type Download = { name: string; type: string; bytes: Buffer };

type Change = (session: Session, fields: Fields) => unknown;

export type Api = {
  paths: { readings: ReadonlySet<string>; changes: ReadonlySet<string> };
  /** The open workbook, as its person may read it. */
  download(session: Session): Promise<Download>;
  enter(request: IncomingMessage): Promise<unknown>;
  read(path: string, session: Session, query: URLSearchParams): Promise<unknown>;
  change(path: string, session: Session, request: IncomingMessage): Promise<unknown>;
};

export function pageApi(practice: Practice, origins: Origins): Api {
  const { google, stage, frames } = practice;

  const readings = new Map<string, Reading>([
    ['/api/state', (session) => stateView(practice, session)],
    ['/api/mails', () => outboxView(practice)],
    ['/api/revision', () => ({ revision: google.revision() })],
    [
      '/api/sheet',
      (session, query) => {
        const sheet = sheetOf(readable(practice, session), wholeFrom(query, 'sheet'));
        return sheetView(sheet, google.revision());
      },
    ],
    [
      '/api/grid',
      (session, query) => {
        const file = readable(practice, session);
        if ((query.get('file') ?? file.id) !== file.id) throw new Refused(409, 'file', 'Another workbook is open now.');
        const sheet = sheetOf(file, wholeFrom(query, 'sheet'));
        const rows = spansFrom(query.get('rows') ?? '');
        const columns = spansFrom(query.get('cols') ?? '');
        return gridView(file, sheet, rows, columns, session.user, google.revision());
      },
    ],
  ]);

  const place = (session: Session, fields: Fields) => {
    const file = readable(practice, session);
    const sheet = sheetOf(file, fields.whole('sheet'));
    return { file, sheet: sheet.id, row: fields.whole('row'), column: fields.whole('column') };
  };

  const answerOf = (typed: Written): TypedAnswer => (typed.ok ? { ok: true, revision: google.revision() } : typed);

  const frameOf = (session: Session, key: string) => {
    const frame = session.frames.find((one) => one.key === key);
    if (!frame) throw new Refused(404, 'frame', 'This panel is closed.');
    return frame;
  };

  const changes = new Map<string, Change>([
    [
      '/api/type',
      (session, fields): TypedAnswer => {
        const { file, sheet, row, column } = place(session, fields);
        return answerOf(google.typed(session.user, file.id, { sheet, row, column }, fields.text('text')).written);
      },
    ],
    [
      '/api/paste',
      (session, fields): TypedAnswer => {
        const { file, sheet, row, column } = place(session, fields);
        return answerOf(google.pasted(session.user, file.id, { sheet, row, column }, fields.block('cells')).written);
      },
    ],
    [
      '/api/clear',
      (session, fields): TypedAnswer => {
        const file = readable(practice, session);
        const sheet = sheetOf(file, fields.whole('sheet'));
        const rows = { from: fields.whole('top'), to: fields.whole('bottom') };
        const columns = { from: fields.whole('left'), to: fields.whole('right') };
        return answerOf(clearCells(file, sheet, rows, columns, session.user));
      },
    ],
    [
      '/api/menu',
      (session, fields) => {
        const [project, name] = [fields.text('project'), fields.text('function')];
        if (!offers(session.menus, project, name)) throw new Refused(404, 'menu', 'No menu has this item.');
        practice.runMenu(session, project, name);
      },
    ],
    ['/api/user', (session, fields) => practice.become(session, fields.text('user'))],
    ['/api/open', (session, fields) => practice.open(session, fields.text('file'))],
    ['/api/clock', (session, fields) => practice.setClock(session, fields.whole('ms'))],
    ['/api/scene', (_, fields) => practice.playScene(fields.text('id'))],
    ['/api/action', (session, fields): ActionAnswer => ({ done: practice.act(session, fields.text('id')) })],
    ['/api/fill', (session): FillAnswer => ({ values: stage.fill?.(session.user, session.file) ?? {} })],
    [
      '/api/frame',
      (session, fields): FrameAddress => {
        const address = frames.addressFor(frameOf(session, fields.text('key')));
        return { url: `${origins.frame}/frame/${address}` };
      },
    ],
    ['/api/close', (session, fields) => practice.dismiss(session, fields.text('key'))],
    [
      '/api/dismiss',
      (session, fields) => {
        const id = fields.text('id');
        session.notices = session.notices.filter((notice) => notice.id !== id);
        changed(session);
      },
    ],
    ['/api/storage', (session, fields) => practice.setStorage(session, fields.yesOrNo('storage'))],
    [
      '/api/speed',
      (session, fields) => {
        session.slow = fields.yesOrNo('slow');
        changed(session);
      },
    ],
  ]);

  const download = async (session: Session): Promise<Download> => {
    const file = readable(practice, session);
    return { name: `${file.title}.xlsx`, type: XLSX, bytes: await xlsxOf(file) };
  };

  return {
    paths: { readings: new Set(readings.keys()), changes: new Set(changes.keys()) },
    async enter(request) {
      const fields = await readFields(request);
      const wanted = { user: fields.optionalText('user'), file: fields.optionalText('file') };
      return practice.inTurn(() => {
        const known = practice.sessions.get(fields.optionalText('session') ?? '');
        const session = known ?? practice.enter(wanted);
        return stateView(practice, session);
      });
    },
    download(session) {
      return practice.inTurn(() => download(session));
    },
    read(path, session, query) {
      return practice.inTurn(() => readings.get(path)?.(session, query));
    },
    async change(path, session, request) {
      const fields = await readFields(request);
      return practice.inTurn(async () => (await changes.get(path)?.(session, fields)) ?? {});
    },
  };
}

function wholeFrom(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  if (!/^\d{1,12}$/.test(text)) throw new Refused(400, 'query', `"${name}" must be a whole number.`);
  return Number(text);
}
