// What HQ's page of chasing shows, from the last look at every workbook.
import type { ChaseProvince, HqCalls } from '../../contract/hq-calls';
import { areasInUse } from '../../domain/catalogue';
import { dayOf } from '../../domain/day';
import { type ProvinceToChase, toChaseNationally } from '../../domain/national-chasing';
import { HQ_CALLS, readCalls } from '../../workbook/calls-tab';
import { mailsLeft } from '../../workbook/hq-host';
import { gatheredIn } from '../../workbook/registers';
import { HQ_REMINDERS, readReminders } from '../../workbook/reminders-tab';
import { tabById } from '../../workbook/snapshot';
import { openDesk } from './desk';
import { lastLook } from './national';
import { remindersNow } from './reminders';
import { setbackViews } from './setbacks';

const LATEST_CALLS = 200;

export const chase: HqCalls['chase'] = () => {
  const reading = openDesk().open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { facts, book } = reading.open;
  const now = Date.now();
  const seen = gatheredIn(book, facts.round.year);
  const { lines } = readReminders(tabById(book, HQ_REMINDERS.id));
  return {
    ok: true,
    value: {
      now,
      practice: facts.round.practice,
      guideUrl: facts.texts.guideUrl,
      updatedAt: lastLook(facts),
      areas: areasInUse(facts.catalogue).map(({ number, name }) => ({ number, name })),
      provinces: toChaseNationally(facts.files, seen, facts.people, facts.districts, dayOf(now)).map(provinceView),
      calls: readCalls(tabById(book, HQ_CALLS.id))
        .slice(-LATEST_CALLS)
        .reverse()
        .map(({ at, by, province, district, name, promised, note }) => ({
          at,
          by,
          province,
          district,
          name,
          promised,
          note,
        })),
      setbacks: setbackViews(book),
      reminders: {
        days: facts.reminderDays,
        due: remindersNow(facts, book, seen, now).length,
        mailsLeft: mailsLeft(),
        off: [...lines.values()].filter(({ off }) => off).map(({ email }) => email),
      },
    },
  };
};

function provinceView(chased: ProvinceToChase): ChaseProvince {
  const { province, director, districts, late, ready, unseen, unreadSince } = chased;
  return {
    code: province.code,
    name: province.name,
    director,
    districts,
    late: late.map(({ district, missing, areas, returned, contact }) => ({
      code: district.code,
      name: district.name,
      missing,
      areas,
      returned,
      contact,
    })),
    ready: ready.map(({ name }) => name),
    unseen,
    unreadSince,
  };
}
