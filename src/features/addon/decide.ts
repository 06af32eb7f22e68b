// A director's act on any number of districts in one write; each only if its cells are still those that were shown.
import type { Decided, DecideRequest, Outcome } from '../../contract/calls';
import { ACT_WORDS, areasText, type Decision } from '../../domain/confirmation';
import { serialOf } from '../../domain/day';
import { changedAreas } from '../../domain/history';
import { mayConfirm } from '../../domain/person';
import type { PersonalKey } from '../../domain/personal-key';
import { MAX_SEALED, sealCell, signatureText, signedText } from '../../domain/signed-act';
import { tidyText } from '../../domain/thai-text';
import { asText, type CellValue } from '../../workbook/cells';
import { alone, hmac } from '../../workbook/host';
import { columnsAreSound, type FoundRow, writeBlocks } from '../../workbook/tracking-book';
import { obstacleOf } from './district-facts';
import { signingKey } from './keys';
import { recallLastYear } from './last-year-memory';
import { actingAs, mayStillWrite, overviewFrom, type ProvinceRow, readProvince } from './overview';
import { accept, refuse, type Visit, visit } from './visit';

export function decide(request: DecideRequest): Outcome<Decided> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  if (!mayConfirm(visited.value.duties, request.province)) return refuse({ code: 'unknown-district' });
  const signing = signingKey(visited.value, request.province);
  if (!signing.ok) return refuse({ code: 'no-key', key: signing.view });
  if (!columnsAreSound(visited.value.book)) return refuse({ code: 'damaged-columns' });
  const act = { ...request, reason: tidyText(request.reason) };
  return alone(() => decideLocked(visited.value, act, signing.key)) ?? refuse({ code: 'busy' });
}

type Result = Decided['results'][number]['obstacle'];

function decideLocked(visited: Visit, act: DecideRequest, key: PersonalKey | null): Outcome<Decided> {
  const read = readProvince(visited, act.province, recallLastYear);
  if (!read.ok) return read;
  const rows = read.value;
  const shown = new Map(act.districts.map(({ district, seal }) => [district, seal]));
  const judged = rows.flatMap((row) => {
    const seal = shown.get(row.listed.code);
    return seal === undefined ? [] : [{ row, ...judge(visited, act, row, seal) }];
  });
  if (judged.length !== shown.size) return refuse({ code: 'unknown-district' });
  // HQ is writing the settings at this moment.
  if (judged.some(({ row }) => row.found.district.version !== visited.book.settings.version)) {
    return refuse({ code: 'busy' });
  }
  const decisions = new Map<FoundRow, Decision>();
  for (const { row, obstacle, done } of judged) {
    if (obstacle === null && !done) decisions.set(row.found, decisionOn(visited, act, row, key));
  }
  writeBlocks(
    visited.book,
    rows.filter((row) => mayStillWrite(visited, row)).map(({ found }) => found),
    (row) => {
      const decision = decisions.get(row);
      return decision ? cellsOf(visited, decision) : null;
    },
  );
  const after = rows.map((row) => {
    const decision = decisions.get(row.found);
    return decision ? { ...row, found: { ...row.found, district: { ...row.found.district, decision } } } : row;
  });
  return accept({
    results: judged.map(({ row, obstacle }) => ({ district: row.listed.code, obstacle })),
    overview: overviewFrom(visited, act.province, after),
  });
}

/** `done`: the very press was written before and only its answer was lost. */
function judge(
  visited: Visit,
  act: DecideRequest,
  { listed, found, sealed }: ProvinceRow,
  shown: string,
): { obstacle: Result; done: boolean } {
  const { decision } = found.district;
  if (decision !== null && decision !== 'unreadable' && decision.act === actId(act, listed.code)) {
    return { obstacle: null, done: true };
  }
  const obstacle =
    obstacleOf(visited, listed, found.district, sealed.seal, act) ??
    (sealed.seal === shown ? null : ('changed-since-shown' as const)) ??
    (sealed.text.length > MAX_SEALED ? 'too-long' : null);
  return { obstacle, done: false };
}

function decisionOn(
  visited: Visit,
  act: DecideRequest,
  { listed, found, sealed }: ProvinceRow,
  key: PersonalKey | null,
): Decision {
  const { book, now, email } = visited;
  const before = found.district.decision;
  const kept = before !== null && before !== 'unreadable' ? before : null;
  const decision: Decision = {
    kind: act.kind,
    act: actId(act, listed.code),
    at: Math.round(now / 1000) * 1000,
    by: actingAs(visited, listed.province),
    areas: act.kind === 'return' ? act.areas : [],
    until: act.kind === 'return' ? act.until : '',
    reason: act.kind === 'restore' ? '' : act.reason,
    seal: sealed.seal,
    sealed: sealed.text,
    signature: '',
  };
  // What is to be written back is what was confirmed, not what stands there now.
  if (act.kind === 'restore' && kept) {
    decision.seal = kept.seal;
    decision.sealed = kept.sealed;
    decision.areas = changedAreas(book.settings.catalogue, kept.sealed, sealed.text);
  }
  if (key) {
    const text = signedText({
      ...decision,
      district: listed.code,
      round: book.settings.round.year,
      catalogue: book.settings.catalogue.version,
      person: email,
    });
    decision.signature = signatureText({ key: key.number, mac: hmac(text, key.secret) });
  }
  return decision;
}

/** `<press>-<district>`: one press is one act in each district, however often it is sent. */
function actId({ press }: DecideRequest, district: number): string {
  return `${press}-${district}`;
}

function cellsOf({ book }: Visit, decision: Decision): Map<number, CellValue> {
  const { block } = book.columns;
  return new Map<number, CellValue>([
    [block.state, asText(ACT_WORDS[decision.kind])],
    [block.act, asText(decision.act)],
    [block.at, serialOf(decision.at)],
    [block.by, asText(decision.by)],
    [block.areas, asText(areasText(decision.areas))],
    [block.until, asText(decision.until)],
    [block.reason, asText(decision.reason)],
    [block.seal, asText(sealCell(decision.seal, decision.sealed))],
    [block.signature, asText(decision.signature)],
  ]);
}
