// Where the next click leads while saves are on their way, and when one of them failed.
import { type AreaFacts, asTyped } from '../../sidebar/record/area-facts';
import { areaAfter } from '../../sidebar/record/next-step';
import { areaProgress, areaState } from '../../src/domain/progress';
import { anArea, FAILED, FormPage, volumeOf } from '../support/an-area';

/** Two areas of two items each, of which the cells hold nothing yet. */
const AREAS = [anArea([null, null], 1), anArea([null, null], 2)];
const FACTS = AREAS.map(({ number, name }): AreaFacts => {
  const progress = areaProgress(number, [volumeOf(null), volumeOf(null)]);
  return { number, name, progress, state: areaState(progress), returned: false, jumps: 0 };
});

function typedPage(texts: string[]): { page: FormPage; after: () => number | null } {
  const page = new FormPage(null);
  const [first] = AREAS;
  if (!first) throw new Error('no area');
  const session = page.forms.of(1, first);
  texts.forEach((text, at) => {
    session.dispatch({ type: 'typed', code: `A1-0${at + 1}`, text });
  });
  void session.save();
  return {
    page,
    after: () =>
      areaAfter(
        asTyped(FACTS, (area) => page.forms.opened(1, area)),
        2,
      ),
  };
}

it('an area that is complete as typed needs no second visit while its save is on its way', () => {
  expect(typedPage(['1', '2']).after()).toBeNull();
});

it.each([
  ['something is missing', ['1']],
  ['something cannot be read', ['1', 'x']],
])('when %s, it is still to do', (_, texts) => {
  expect(typedPage(texts).after()).toBe(1);
});

it('when its save failed, it is to do again', async () => {
  const { page, after } = typedPage(['1', '2']);
  for (let attempt = 0; attempt < 10; attempt++) await page.answers(FAILED);
  expect(after()).toBe(1);
});
