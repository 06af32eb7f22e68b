// Who may change a workbook beside who should.
import { accessOf } from '../../src/domain/access';

const facts = { owner: 'owner', editors: ['owner', 'a', 'b'], staff: [], onDuty: ['a', 'b'], listed: ['a', 'b'] };

it.each([
  ['everybody as they should be', {}, [[], [], []]],
  ['an editor whom nobody wrote down', { editors: ['a', 'b', 'x'] }, [['x'], [], []]],
  ['an editor whose days are over', { onDuty: ['a'] }, [[], ['b'], []]],
  ['somebody of HQ among the editors', { editors: ['a', 'b', 'hq'], staff: ['hq'] }, [[], [], []]],
  ['somebody with a duty who was not let in', { editors: ['a'] }, [[], [], ['b']]],
  ['the owner with a duty of her own', { onDuty: ['owner', 'a', 'b'], editors: ['a', 'b'] }, [[], [], []]],
  ['two duties of one who was not let in', { onDuty: ['b', 'a', 'b'], editors: ['a'] }, [[], [], ['b']]],
])('%s', (_, change, [strangers, idle, shutOut]) => {
  expect(accessOf({ ...facts, ...change })).toMatchObject({ strangers, idle, shutOut });
});
