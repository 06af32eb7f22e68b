// The plan of หน้าแรก: what to do by role, the dates, whom to ask, and the QR code of the guide.
import { endsFor } from '../domain/round';
import {
  briefingLine,
  confirmingLine,
  coordinatorsLine,
  directorSteps,
  HOME_HEADINGS,
  homeTitle,
  openingLine,
  periodLine,
  RECORDER_STEPS,
  recordingLine,
} from '../messages/home-tab';
import { GUIDE_NOT_SET, guideCaption, roundTitle, UNOFFICIAL_CATALOGUE } from '../messages/workbook';
import { sheetProtectionId } from './protection-ids';
import { box, downward, type TabSpec } from './spec';
import { COLOURS, look } from './style';
import { HOME } from './tabs';
import type { TrackingFacts } from './tracking-facts';

/** Where the guide's QR code stands; its caption follows below it. */
export const HOME_QR = { row: 3, column: 4 } as const;
const CAPTION_ROW = 9;

/** Sheets does not fit the height of a row to wrapped text that a script writes. */
const LINE_PIXELS = 30;
const TWO_LINES_PIXELS = 54;
const CAPTION_PIXELS = 66;

type Line = { text: string; heading?: boolean; long?: boolean };

export function planHomeTab(facts: TrackingFacts): TabSpec {
  const { settings, guide } = facts;
  const lines = homeLines(facts);
  const checking = guide.topics['check-confirm'];
  const caption =
    settings.texts.guideUrl === '' || !checking ? GUIDE_NOT_SET : guideCaption(checking.from, checking.to);
  const last = lines.length + 2;
  const headings = lines.flatMap((line, index) => (line.heading ? [index + 3] : []));
  return {
    tab: HOME,
    hidden: false,
    rows: Math.max(last, 24),
    columns: 5,
    frozenRows: 1,
    frozenColumns: 0,
    blocks: [
      downward(1, 2, [roundTitle(settings.round, homeTitle(settings.round.year))]),
      downward(
        3,
        2,
        lines.map((line) => line.text),
      ),
      downward(CAPTION_ROW, 4, [caption]),
    ],
    formats: [
      { box: box(1, 1, 1, 5), format: look({ size: 16, bold: true, fill: COLOURS.panel, wrap: false }) },
      { box: box(2, 2, last, 2), format: look({ size: 12 }) },
      ...headings.map((row) => ({
        box: box(row, 2, row, 2),
        format: look({ size: 13, bold: true, colour: '#0b57d0' }),
      })),
      { box: box(CAPTION_ROW, 4, CAPTION_ROW, 4), format: look({ size: 10, bold: true, align: 'CENTER' }) },
    ],
    validations: [],
    colours: [],
    columnSpans: [
      { from: 1, to: 1, pixels: 24, hidden: false },
      { from: 2, to: 2, pixels: 640, hidden: false },
      { from: 3, to: 3, pixels: 32, hidden: false },
      { from: 4, to: 4, pixels: 260, hidden: false },
      { from: 5, to: 5, pixels: 24, hidden: false },
    ],
    rowSpans: [
      { from: 1, to: 1, pixels: 48, hidden: false },
      { from: 2, to: 2, pixels: 16, hidden: false },
      ...lines.map((line, index) => ({
        from: index + 3,
        to: index + 3,
        pixels: index + 3 === CAPTION_ROW ? CAPTION_PIXELS : line.long ? TWO_LINES_PIXELS : LINE_PIXELS,
        hidden: false,
      })),
    ],
    sheetRight: { id: sheetProtectionId(HOME), description: 'wl1|sheet', holes: [] },
    rangeRights: [],
  };
}

/** The ends that hold for the whole workbook: those of its first district. Districts of their own see theirs in the form. */
function homeLines({ settings }: TrackingFacts): Line[] {
  const { round, extensions, texts } = settings;
  const ends = endsFor(round, extensions, settings.districts[0] ?? { code: 0, province: 0 });
  return [
    { text: HOME_HEADINGS.recorder, heading: true },
    ...RECORDER_STEPS.map((text) => ({ text })),
    { text: HOME_HEADINGS.director, heading: true },
    ...directorSteps(texts.directorTitle).map((text, index) => ({ text, long: index === 0 })),
    { text: HOME_HEADINGS.dates, heading: true },
    { text: recordingLine(round, ends.record), long: true },
    { text: confirmingLine(round, ends.confirm), long: true },
    { text: periodLine(round) },
    ...[openingLine(texts.opening), briefingLine(texts.briefing)]
      .filter((text) => text !== '')
      .map((text) => ({ text, long: true })),
    { text: HOME_HEADINGS.contact, heading: true },
    { text: `${texts.unit} โทร. ${texts.phone}` },
    ...(texts.coordinators === '' ? [] : [{ text: coordinatorsLine(texts.coordinators) }]),
    ...(settings.catalogue.official ? [] : [{ text: UNOFFICIAL_CATALOGUE }]),
  ];
}
