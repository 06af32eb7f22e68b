// The edits of chasing: a call that HQ made is written down; somebody's reminders by mail are stopped or begin again.
import type { OrderPreview } from '../../../contract/hq-calls';
import { type CallPayload, type ReminderPayload, readCall, readReminder } from '../../../contract/orders/call';
import { dayOf, parseDay } from '../../../domain/day';
import type { Districts } from '../../../domain/districts';
import { dutiesOn } from '../../../domain/person';
import { provinceByCode } from '../../../domain/places';
import { tidyText } from '../../../domain/thai-text';
import { HQ_CHASE } from '../../../messages/hq-chasing';
import { appendCall, HQ_CALLS, planCallsTab } from '../../../workbook/calls-tab';
import { effectiveEmail } from '../../../workbook/host';
import { HQ_PEOPLE } from '../../../workbook/hq-tabs';
import { districtsIn, readPeople } from '../../../workbook/hq-workbook';
import { newTabRequests } from '../../../workbook/reconcile';
import { HQ_REMINDERS, planRemindersTab, readReminders, switchReminders } from '../../../workbook/reminders-tab';
import type { Request } from '../../../workbook/requests';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import type { TabSpec } from '../../../workbook/spec';
import { editOf } from './kind';

export const call = editOf<CallPayload>({
  code: 'call',
  read: readCall,
  title: (payload, book) => HQ_CHASE.callTitle(placeOf(payload, districtsIn(book))?.title ?? ''),
  find(payload, book, now): OrderPreview {
    const problems: OrderPreview['problems'] = [];
    const day = parseDay(payload.promised);
    if (!placeOf(payload, districtsIn(book))) problems.push({ field: 'place', text: HQ_CHASE.unknownPlace });
    if (tidyText(payload.promised) === '') {
      if (tidyText(payload.note) === '') problems.push({ field: 'note', text: HQ_CHASE.callEmpty });
    } else if (day === undefined) problems.push({ field: 'promised', text: HQ_CHASE.badDay });
    else if (day < dayOf(now)) problems.push({ field: 'promised', text: HQ_CHASE.pastDay });
    return { problems, warnings: [], effects: [], button: HQ_CHASE.callButton };
  },
  write(payload, book, now) {
    const list = districtsIn(book);
    const place = placeOf(payload, list);
    if (!place) throw new Error('The place was checked before this step.');
    const people = tabById(book, HQ_PEOPLE.id);
    const duties = dutiesOn(people ? readPeople(people, list, []) : [], dayOf(now));
    const who = duties.find(({ role, province, districts }) =>
      payload.district === 0
        ? role === 'director' && province === payload.province
        : role === 'recorder' && districts.includes(payload.district),
    );
    const requests = appendCall(tabById(book, HQ_CALLS.id), {
      at: now,
      by: effectiveEmail(),
      province: place.province,
      district: place.district,
      name: who?.name ?? '',
      phone: who?.phone ?? '',
      promised: parseDay(payload.promised) ?? '',
      note: tidyText(payload.note),
    });
    return { requests: [...missing(book, planCallsTab()), ...requests], result: HQ_CHASE.callDone };
  },
});

export const reminder = editOf<ReminderPayload>({
  code: 'reminder',
  read: readReminder,
  title: ({ email, off }) => HQ_CHASE.switchTitle[off ? 'off' : 'on'](email),
  find({ email }, book): OrderPreview {
    const list = districtsIn(book);
    const people = tabById(book, HQ_PEOPLE.id);
    const known = (people ? readPeople(people, list, []) : []).some((person) => person.email === addressOf(email));
    const problems = known ? [] : [{ field: 'email', text: HQ_CHASE.unknownEmail }];
    return { problems, warnings: [], effects: [], button: HQ_CHASE.stop };
  },
  write({ email, off }, book) {
    const lines = readReminders(tabById(book, HQ_REMINDERS.id));
    return {
      requests: [...missing(book, planRemindersTab()), switchReminders(lines, addressOf(email), off)],
      result: HQ_CHASE.switched[off ? 'off' : 'on'],
    };
  },
});

function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

/** An HQ workbook from before this tab gets it with the first line. */
function missing(book: Snapshot, spec: TabSpec): Request[] {
  return tabById(book, spec.tab.id) ? [] : newTabRequests(spec, book.tabs.length, effectiveEmail());
}

type CalledPlace = { province: string; district: string; title: string };

function placeOf({ province, district }: CallPayload, districts: Districts): CalledPlace | null {
  const found = provinceByCode(province);
  if (!found) return null;
  if (district === 0) return { province: found.name, district: '', title: `ผู้ยืนยัน จ.${found.name}` };
  const place = districts.withCode(district);
  if (place?.province !== province) return null;
  return { province: found.name, district: place.name, title: `อำเภอ${place.name}` };
}
