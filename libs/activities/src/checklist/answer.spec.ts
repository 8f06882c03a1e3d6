import { smallLibrary as library } from '../library.testkit.js';
import { checkChecklist, missingInChecklist, openMusts } from './answer.js';
import { checklist } from './definition.js';
import { ChecklistProps, ChecklistValue, type Tick } from './schema.js';

const item = (id: string, more: object = {}) => ({ id, text: `${id}?`, ...more });
const shown = (...items: object[]) =>
  checklist.split(
    ChecklistProps.parse({
      id: 'consent',
      title: 'Consent',
      task: 'Check.',
      items,
      ready: 'Go.',
      notReady: 'Wait.',
    }),
    { library, locale: 'en' },
  ).public;
const ticked = (items: Record<string, Tick['state']>): ChecklistValue => ({
  items: Object.fromEntries(
    Object.entries(items).map(([id, state]) => [id, { note: '', ...(state ? { state } : {}) }]),
  ),
});
const openIds = (...args: Parameters<typeof openMusts>) => openMusts(...args).map(({ id }) => id);

it('is ready when every must is a yes, whatever the others say', () => {
  const question = shown(item('asked', { must: true }), item('nice'));
  expect(openIds(question, ticked({ asked: 'yes', nice: 'no' }))).toEqual([]);
  expect(openIds(question, ticked({ asked: 'later', nice: 'yes' }))).toEqual(['asked']);
  expect(openIds(question, ticked({}))).toEqual(['asked']);
});

it('counts every item where none is a must', () => {
  const question = shown(item('a'), item('b'));
  expect(openIds(question, ticked({ a: 'yes', b: 'no' }))).toEqual(['b']);
});

it('misses items without an answer; a note alone is none', () => {
  const question = shown(item('a'), item('b'));
  expect(missingInChecklist(question, ticked({ a: 'no', b: undefined }))).toEqual(['items.b']);
  expect(missingInChecklist(question, ticked({ a: 'no', b: 'later' }))).toEqual([]);
});

it('refuses items that it does not have', () => {
  expect(checkChecklist(shown(item('a'), item('b')), ticked({ c: 'yes' }))).toEqual([
    'there is no item "c"',
  ]);
  expect(ChecklistValue.safeParse({ items: { a: { state: 'maybe', note: '' } } }).success).toBe(
    false,
  );
});
