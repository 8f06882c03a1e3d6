import type { TrackContent } from '@weft/contracts';
import fc from 'fast-check';
import { compareTracks } from './track-compare.js';
import { applyTrackEdits } from './track-edit.js';
import { mergeTracks } from './track-merge.js';
import { anyEdit, anyTrack, aStage, aTrack, entryOf, slotOf } from './track.testkit.js';

const base = aTrack([
  aStage('A', [entryOf('ZO-01'), entryOf('ZO-02')]),
  aStage('B', [entryOf('ZO-03'), entryOf('ZO-04')]),
]);
const titleOf = (code: string) => ({ nl: code, en: code });
const entriesOf = (track: TrackContent) =>
  track.stages.map(({ id, entries }) => [id, ...entries.map((entry) => entry.id)].join(' '));

describe('a merge', () => {
  it('of one side with nothing is that side', () => {
    fc.assert(
      fc.property(anyTrack, fc.array(anyEdit, { maxLength: 4 }), (track, edits) => {
        const changed = applyTrackEdits(track, edits);
        const asMine = mergeTracks({ base: track, mine: changed, theirs: track });
        const asTheirs = mergeTracks({ base: track, mine: track, theirs: changed });
        expect(asMine).toEqual({ track: changed, conflicts: [] });
        expect(asTheirs).toEqual({ track: changed, conflicts: [] });
      }),
    );
  });

  it('never loses a part that neither side took away', () => {
    fc.assert(
      fc.property(
        anyTrack,
        fc.tuple(fc.array(anyEdit, { maxLength: 3 }), fc.array(anyEdit, { maxLength: 3 })),
        fc.constantFrom('mine' as const, 'theirs' as const),
        (track, both, side) => {
          const [mine, theirs] = both.map((edits) => applyTrackEdits(track, edits));
          if (!mine || !theirs) return;
          const first = mergeTracks({ base: track, mine, theirs });
          const choices = Object.fromEntries(first.conflicts.map(({ key }) => [key, side]));
          const { track: merged } = mergeTracks({ base: track, mine, theirs, choices });
          const ids = ({ stages }: TrackContent) =>
            stages.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
          const result = ids(merged);
          expect(new Set(result).size).toBe(result.length);
          const shared = ids(mine).filter((id) => ids(theirs).includes(id));
          expect(shared.filter((id) => !result.includes(id))).toEqual([]);
        },
      ),
    );
  });

  it('takes what each side did elsewhere', () => {
    const mine = applyTrackEdits(base, [
      { op: 'move-entry', entryId: 'e-ZO-02', stageId: 'A', index: 0 },
    ]);
    const theirs = applyTrackEdits(base, [
      { op: 'add-entry', stageId: 'B', index: 1, entry: slotOf(3) },
      { op: 'change-track', change: { ectsTarget: 12 } },
    ]);
    const { track, conflicts } = mergeTracks({ base, mine, theirs });
    expect(conflicts).toEqual([]);
    expect(entriesOf(track)).toEqual(['A e-ZO-02 e-ZO-01', 'B e-ZO-03 slot-3 e-ZO-04']);
    expect(track.ectsTarget).toBe(12);
  });

  it('asks where both changed one thing, and does what is chosen', () => {
    const title = (nl: string) => ({ title: { nl, en: 'Begin' } });
    const change = (nl: string) =>
      applyTrackEdits(base, [{ op: 'change-stage', stageId: 'A', change: title(nl) }]);
    const input = { base, mine: change('Start'), theirs: change('Begin') };
    const { conflicts, track } = mergeTracks(input);
    expect(conflicts).toEqual([{ key: 'stage:A:title', what: 'stage', partId: 'A' }]);
    expect(track.stages[0]?.title.nl).toBe('Start');
    const chosen = mergeTracks({ ...input, choices: { 'stage:A:title': 'theirs' } });
    expect(chosen.track.stages[0]?.title.nl).toBe('Begin');
  });

  it('asks before it drops a stage that the other one worked in, and keeps all of it', () => {
    const mine = applyTrackEdits(base, [{ op: 'remove-stage', stageId: 'B' }]);
    const theirs = applyTrackEdits(base, [
      { op: 'add-entry', stageId: 'B', index: 0, entry: slotOf(3) },
    ]);
    const { conflicts } = mergeTracks({ base, mine, theirs });
    expect(conflicts).toEqual([{ key: 'gone:B', what: 'gone', partId: 'B' }]);
    const kept = mergeTracks({ base, mine, theirs, choices: { 'gone:B': 'theirs' } });
    expect(entriesOf(kept.track)).toEqual(['A e-ZO-01 e-ZO-02', 'B slot-3 e-ZO-03 e-ZO-04']);
  });
});

describe('a difference', () => {
  it('is empty between a track and itself, and tells every edit', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        expect(compareTracks(track, structuredClone(track), titleOf)).toEqual([]);
      }),
    );
  });

  it('names what was added, removed, moved and changed, and nothing else', () => {
    const after = applyTrackEdits(base, [
      { op: 'add-entry', stageId: 'A', index: 0, entry: slotOf(3) },
      { op: 'move-entry', entryId: 'e-ZO-02', stageId: 'B', index: 0 },
      { op: 'move-entry', entryId: 'e-ZO-04', stageId: 'B', index: 0 },
      { op: 'change-stage', stageId: 'B', change: { weeks: 4 } },
    ]);
    const changes = compareTracks(base, after, titleOf);
    expect(changes.map(({ kind, part, id }) => `${kind} ${part} ${id}`)).toEqual([
      'changed stage B',
      'added slot slot-3',
      'moved module ZO-02',
      'moved module ZO-03',
    ]);
    expect(changes[0]?.fields).toEqual([{ field: 'weeks', before: '', after: '4' }]);
    expect(changes[2]).toMatchObject({ from: { nl: 'A' }, to: { nl: 'B' } });
  });
});
