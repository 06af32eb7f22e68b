// Who confirms, and how the key of each stands: directors on duty today, and all others who ever got a key.
import type { DirectorKeyView, HqCalls } from '../../contract/hq-calls';
import { dayOf } from '../../domain/day';
import { dutiesOn } from '../../domain/person';
import { provinceByCode } from '../../domain/places';
import { signedName } from '../../messages/acts';
import { HQ_KEYS } from '../../workbook/hq-tabs';
import { readKeys } from '../../workbook/keys';
import { tabById } from '../../workbook/snapshot';
import { openDesk } from './desk';

export const directorKeys: HqCalls['directorKeys'] = () => {
  const desk = openDesk();
  const reading = desk.open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { lines } = readKeys(tabById(desk.book(), HQ_KEYS.id));
  const directors = reading.open.facts.people.filter(({ role }) => role === 'director');
  const today = dutiesOn(directors, dayOf(Date.now()));
  const emails = [...new Set([...today, ...lines].map(({ email }) => email))];
  const value = emails.map((email): DirectorKeyView => {
    const line = lines.find((each) => each.email === email);
    const duty = today.find((each) => each.email === email);
    const known = duty ?? directors.find((each) => each.email === email);
    return {
      email,
      name: known ? signedName(known) : '',
      province: known ? (provinceByCode(known.province)?.name ?? '') : '',
      onDuty: duty !== undefined,
      number: line?.number ?? 0,
      state: line?.state ?? 'none',
    };
  });
  return { ok: true, value };
};
