import type { TrackContent } from '@weft/contracts';
import { editHistory, newHistory, type HistoryAction } from './edit-history.js';

const track = (note: string): TrackContent => ({
  ...{ title: { nl: '', en: '' }, summary: { nl: '', en: '' }, ectsTarget: null, stages: [] },
  note: { nl: note, en: '' },
});
const run = (...actions: HistoryAction[]) => actions.reduce(editHistory, newHistory(track('')));
const change = (note: string, at = 0, field?: string): HistoryAction => ({
  ...{ kind: 'change', content: track(note), at },
  ...(field && { field }),
});
const noteOf = ({ content }: { content: TrackContent }) => content.note.nl;

it('goes back and forth step by step, and a new change ends what was undone', () => {
  expect(noteOf(run(change('a'), change('b'), { kind: 'undo' }))).toBe('a');
  expect(noteOf(run(change('a'), change('b'), { kind: 'undo' }, { kind: 'redo' }))).toBe('b');
  const anew = run(change('a'), { kind: 'undo' }, change('c'), { kind: 'redo' });
  expect(noteOf(anew)).toBe('c');
  expect(noteOf(run({ kind: 'undo' }, { kind: 'redo' }))).toBe('');
});

it('takes typing in one field as one step, until somebody pauses or goes elsewhere', () => {
  const typed = [change('a', 0, 'note'), change('ab', 500, 'note')];
  expect(noteOf(run(...typed, { kind: 'undo' }))).toBe('');
  expect(noteOf(run(...typed, change('abc', 9000, 'note'), { kind: 'undo' }))).toBe('ab');
  expect(noteOf(run(...typed, change('abc', 600, 'title'), { kind: 'undo' }))).toBe('ab');
});

it('never undoes what somebody else did', () => {
  const theirs = (state: TrackContent): TrackContent => ({ ...state, ectsTarget: 30 });
  const state = run(
    change('a'),
    change('b'),
    { kind: 'take-in', content: theirs(track('b')), rebase: theirs },
    { kind: 'undo' },
  );
  expect(state.content).toMatchObject({ note: { nl: 'a' }, ectsTarget: 30 });
});
