import { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { accountsHere } from './people-here.js';
import { peopleOf } from './people-of.js';
import { personMarks } from './person-marks.js';
import { saveLine } from './save-line.js';

const state = { connection: 'live', loaded: true, waiting: 0 } as const;

it.each([
  [{}, 'saved'],
  [{ waiting: 2 }, 'saving'],
  [{ loaded: false }, 'opening'],
  [{ connection: 'connecting' as const, waiting: 3 }, 'opening'],
  [{ connection: 'offline' as const }, 'offline'],
  [{ connection: 'offline' as const, waiting: 1 }, 'waiting'],
  [{ connection: 'refused' as const, waiting: 1 }, 'refused'],
])('says %j is %s: saved only when every change was confirmed', (change, line) => {
  expect(saveLine({ ...state, ...change })).toBe(line);
});

it('gives twelve people marks that differ, the same whoever looks', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `account-${at}`);
  const marks = personMarks(ids);
  expect(new Set([...marks.values()].map(({ hue }) => hue)).size).toBe(12);
  expect(new Set([...marks.values()].map(({ line }) => line)).size).toBe(12);
  expect(personMarks([...ids].reverse())).toEqual(marks);
});

it('knows members from who wrote once, and gives both a name', () => {
  const an = { accountId: 'a', displayName: 'An' };
  const bo = { accountId: 'b', displayName: 'Bo' };
  const people = peopleOf([an], [an, bo]);
  expect(people.get('a')).toMatchObject({ displayName: 'An', member: true });
  expect(people.get('b')).toMatchObject({ displayName: 'Bo', member: false });
  expect(people.get('a')?.mark.hue).not.toBe(people.get('b')?.mark.hue);
});

it('counts a person once however many tabs she has open', () => {
  const awareness = new Awareness(new Doc());
  awareness.states.set(1, { user: { accountId: 'b' } });
  awareness.states.set(2, { user: { accountId: 'b' } });
  awareness.states.set(3, { user: { accountId: 'a' } });
  awareness.states.set(4, {});
  expect(accountsHere(awareness, 'a').sort()).toEqual(['a', 'b']);
  awareness.destroy();
});
