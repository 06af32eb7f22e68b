// Two people at the same moment: every order of their service calls, and many people by seeds. What is acknowledged stands.
import { ADDON } from '../../demo/sample-round';
import type { Call } from '../../practice/google';
import { answerOf } from '../support/practice-person';
import { UttaraditRound } from '../support/practice-uttaradit';
import { LAPLAE } from '../support/uttaradit-places';

const CODES = ['A3-01', 'A3-02', 'A3-03'];

let round: UttaraditRound;
beforeAll(async () => {
  round = await UttaraditRound.in('story');
});
afterEach(() => round.putBack());

function save(area: number, texts: { [code: string]: string }, shown: string): Call {
  const values = Object.entries(texts).map(([code, text]) => ({ code, text }));
  const request = { year: 2564, district: LAPLAE, area, shown, values, notes: [] };
  const user = round.recorder(LAPLAE).email;
  return { project: ADDON, function: 'save', args: [request], user, file: round.file.id, as: 'sidebar' };
}

const all = (text: string) => Object.fromEntries(CODES.map((code) => [code, text]));
const held = () => {
  const { items } = round.recorder(LAPLAE).area(LAPLAE, 3);
  return CODES.map((code) => {
    const volume = items.find((item) => item.code === code)?.volume;
    return volume?.kind === 'recorded' ? String(volume.value) : volume?.kind;
  });
};

it('two saves of one area over the same view: in every order one is kept whole and the other is told', () => {
  const { shown } = round.recorder(LAPLAE).area(LAPLAE, 3);
  const texts = ['71', '72'];
  const winners = new Set<string>();
  const tried = round.google.everyInterleaving(
    { calls: texts.map((text) => save(3, all(text), shown)), preemptions: 2 },
    ({ executions }) => {
      const answers = executions.map((execution) => answerOf(execution));
      const accepted = texts.filter((_, place) => answers[place]?.ok);
      expect(accepted).toHaveLength(1);
      expect(held()).toEqual(CODES.map(() => accepted[0]));
      const refused = answers.find((answer) => answer && !answer.ok);
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'conflict' } });
      winners.add(accepted[0] ?? '');
    },
  );
  expect(tried).toBeGreaterThan(20);
  expect([...winners].sort()).toEqual(texts);
});

it('the same save sent twice at once is accepted twice and counts once', () => {
  const { shown } = round.recorder(LAPLAE).area(LAPLAE, 3);
  const twice = [save(3, all('81'), shown), save(3, all('81'), shown)];
  round.google.everyInterleaving({ calls: twice, preemptions: 1 }, ({ executions }) => {
    expect(executions.map((execution) => answerOf(execution)?.ok)).toEqual([true, true]);
    expect(held()).toEqual(CODES.map(() => '81'));
  });
});
