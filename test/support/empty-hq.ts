// An HQ workbook as a new officer finds it: its tabs are there, nothing is filled in.
import { HQ } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { hqCommand, hqFile, openOffice } from '../../demo/sample-round';
import { type Google, openGoogle } from '../../practice/google';
import { checkpoint } from '../../practice/model/cells';
import { HqDesk } from './practice-hq';

export class EmptyHq {
  private restore: () => void;

  private constructor(readonly google: Google) {
    this.restore = checkpoint(hqFile(google).data);
  }

  /** The accounts of the people of some provinces exist. */
  static async of(provinces: readonly number[], { prepared = true } = {}): Promise<EmptyHq> {
    const google = await openGoogle({ now: moment('2021-07-20 09:00') });
    openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, provinces);
    if (prepared) hqCommand(google, 'prepareHq');
    return new EmptyHq(google);
  }

  get desk(): HqDesk {
    return this.at(HQ.email);
  }

  at(email: string): HqDesk {
    return new HqDesk(this.google, email);
  }

  /** Somebody of HQ who does not own the workbook. */
  helper(): HqDesk {
    const email = 'hq.helper@example.go.th';
    this.google.accounts.add({ email, name: 'เจ้าหน้าที่ กรมฯ', kind: 'workspace', domain: 'example.go.th' });
    hqFile(this.google).share(email, 'editor');
    return this.at(email);
  }

  /** What stands now is what putBack leads to. */
  keep(): void {
    this.restore = checkpoint(hqFile(this.google).data);
  }

  /** Puts the HQ workbook back as it was. */
  putBack(): void {
    this.restore();
    hqFile(this.google).restructured();
    this.keep();
  }
}
