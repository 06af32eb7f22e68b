// The round of the letters, as the rules see it, with small changes for a test.
import { moment } from '../../demo/round-2564';
import type { Extension, Round } from '../../src/domain/round';

export { moment };

export const ROUND: Round = {
  year: 2564,
  dataFrom: '2020-10-01',
  dataUntil: '2021-09-30',
  recording: { from: '2021-08-01', until: '2021-09-15' },
  confirming: { from: '2021-09-16', until: '2021-09-25' },
  earlyConfirmation: true,
  incompleteConfirmation: false,
  unsignedActs: false,
  closed: false,
  practice: false,
};

/** The letter of 8 September that moved both ends for everybody. */
export const LETTER: Extension = {
  letter: 'มท ๐๘๑๒/ว ๑๙๖๐',
  letterDate: '2021-09-08',
  scope: { kind: 'all' },
  recordUntil: '2021-09-30',
  confirmUntil: '2021-10-08',
  reason: 'สถานะการบันทึกข้อมูลยังไม่ครบถ้วน',
};
