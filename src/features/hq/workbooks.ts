// What happens to a tracking workbook around the reconciliation: it is made, and when all its protections stand it is shared.
import { NEW_WORKBOOK } from '../../messages/hq';
import { GUIDE_ALT } from '../../messages/workbook';
import { createSpreadsheet } from '../../workbook/api';
import { HOME_QR } from '../../workbook/home-tab';
import { shareWithEditors } from '../../workbook/hq-host';
import { FILE_COLUMNS, HQ_FILES } from '../../workbook/hq-tabs';
import type { TrackingFile } from '../../workbook/hq-workbook';
import { provincesLayout } from '../../workbook/provinces-tab';
import { placeQr } from '../../workbook/qr-image';
import { type Request, writeCells } from '../../workbook/requests';
import { cell } from '../../workbook/spec';
import { HOME, PROVINCES } from '../../workbook/tabs';
import { LOCALE, TIME_ZONE } from '../../workbook/tracking-workbook';
import { dutiesHere, type RunContext, titleOf } from './facts';

/**
 * A new workbook under a name that says it is not used yet: the reconciliation gives it its own. Should the run end before
 * its id is noted, an empty file of that name, shared with nobody, is all that is left.
 */
export function createWorkbook(): string {
  return createSpreadsheet(NEW_WORKBOOK, LOCALE, TIME_ZONE, HOME);
}

/** Its line in the list, under the name it will have. */
export function noteWorkbook(file: TrackingFile, year: number, id: string): Request {
  return writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.title, [[cell(titleOf(file, year)), cell(id)]]);
}

/** Returns the e-mails that Google did not take. */
export function openToPeople(context: RunContext, file: TrackingFile): string[] {
  const { texts } = context.hq;
  placeQr(file.id, HOME.id, HOME_QR, texts.guideUrl, GUIDE_ALT);
  placeQr(file.id, PROVINCES.id, provincesLayout(file.provinces, texts.notes.length).qr, texts.guideUrl, GUIDE_ALT);
  return shareWithEditors(file.id, [...new Set(dutiesHere(context.hq, file, context.now).map(({ email }) => email))]);
}
