import { smallLibrary } from '../library.testkit.js';
import { limits } from '../limits.js';
import { checkLog, missingInLog, totalOf } from './answer.js';
import { log } from './definition.js';
import { LogProps, LogValue } from './schema.js';

const column = (id: string, type: string, more: object = {}) => ({
  id,
  title: id,
  prompt: `${id}?`,
  type,
  required: false,
  ...more,
});
const props = (...columns: object[]) => ({
  id: 'log',
  title: 'Log',
  task: 'Fill in.',
  minRows: 2,
  columns,
});
const choices = {
  options: [
    { id: 'keep', text: 'Keep' },
    { id: 'drop', text: 'Drop' },
  ],
};
function demanding(demand: object) {
  const columns = [
    column('made', 'text', { required: true }),
    column('verdict', 'choice', choices),
  ];
  const kept = { id: 'kept', column: 'verdict', anyOf: ['keep'], message: 'Keep one.' };
  return { ...props(...columns), minRows: 1, atLeastOne: [{ ...kept, ...demand }] };
}
const { public: question } = log.split(
  LogProps.parse(
    props(
      column('made', 'text', { required: true }),
      column('count', 'number'),
      column('day', 'date'),
      column('verdict', 'choice', { ...choices, required: true }),
    ),
  ),
  { library: smallLibrary, locale: 'en' },
);
const rows = (...cells: Record<string, string>[]) => ({
  rows: cells.map((one, at) => ({ id: `r${at + 1}`, cells: one })),
});

it.each([
  [props(column('made', 'text')), /at least one column required/],
  [props(column('made', 'choice', { required: true })), /has options/],
  [props(column('made', 'text', { ...choices, required: true })), /has options/],
  [
    props(column('made', 'text', { required: true, total: true })),
    /only a column of type `number`/,
  ],
  [{ ...props(column('made', 'text', { required: true })), distinct: 'who' }, /no column "who"/],
  [demanding({ column: 'made' }), /"made" is no column with choices/],
  [demanding({ anyOf: ['keep', 'burn'] }), /"verdict" has no option "burn"/],
])('is not written like %j', (written, message) => {
  const issues = LogProps.safeParse(written).error?.issues ?? [];
  expect(issues.map((issue) => issue.message).join()).toMatch(message);
});

it.each([
  [{ colour: 'red' }, /no column "colour"/],
  [{ count: '1e9' }, /not a number/],
  [{ count: 'many' }, /not a number/],
  [{ day: '22/11/2026' }, /not a date/],
  [{ day: '2026-13-01' }, /not a date/],
  [{ verdict: 'maybe' }, /not a choice/],
])('refuses a row with %j', (cells, message) => {
  expect(checkLog(question, rows(cells)).join()).toMatch(message);
});

it('accepts half a row, and says which required cells are missing', () => {
  const value = rows({ made: 'A cube', count: '-2.5', day: '2026-11-22', verdict: '' });
  expect(checkLog(question, value)).toEqual([]);
  expect(missingInLog(question, value)).toEqual(['rows', 'rows.r1.verdict']);
  expect(missingInLog(question, rows({ made: ' ', verdict: 'keep' }))).toContain('rows.r1.made');
  const whole = { made: 'A cube', verdict: 'keep' };
  expect(missingInLog(question, rows(whole, whole))).toEqual([]);
});

it('asks at least one row with one of the demanded choices', () => {
  const context = { library: smallLibrary };
  const { public: demanded } = log.split(LogProps.parse(demanding({})), {
    ...context,
    locale: 'en',
  });
  const dropped = { made: 'A cube', verdict: 'drop' };
  expect(missingInLog(demanded, rows(dropped, dropped))).toEqual(['atLeastOne.kept']);
  expect(missingInLog(demanded, rows(dropped, { ...dropped, verdict: 'keep' }))).toEqual([]);
});

it('wants another value in each row of a distinct column, whatever the case and the spaces', () => {
  const whole = { made: 'A cube', verdict: 'keep' };
  const value = rows(whole, { ...whole, made: ' a CUBE ' }, { ...whole, made: 'A ball' });
  expect(checkLog({ ...question, distinct: 'made' }, value)).toEqual([]);
  expect(missingInLog({ ...question, distinct: 'made' }, value)).toEqual(['distinct.r2']);
  expect(missingInLog(question, value)).toEqual([]);
});

it('adds up a column of numbers, leaving out what is none yet', () => {
  const { rows: written } = rows({ count: '0.1' }, { count: '0.2' }, { count: '-' }, {});
  expect(totalOf(written, 'count')).toBe(0.3);
});

it('refuses two rows with one id', () => {
  const [row] = rows({}).rows;
  expect(checkLog(question, { rows: [row!, row!] })).toEqual(['two rows have the same id']);
});

it('stores what people write, not megabytes', () => {
  const cell = 'a'.repeat(limits.cellText);
  const full = rows(...Array.from({ length: 50 }, () => ({ made: cell })));
  expect(LogValue.safeParse(full).success).toBe(true);
  const tooMuch = rows(...Array.from({ length: 50 }, () => ({ made: cell, count: cell })));
  expect(LogValue.safeParse(tooMuch).success).toBe(false);
  expect(LogValue.safeParse(rows({ made: `${cell}a` })).success).toBe(false);
});
