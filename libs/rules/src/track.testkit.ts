import type { TrackContent, TrackEntry, TrackModule, TrackStageContent } from '@weft/contracts';
import fc from 'fast-check';
import { competences } from './entrecomp.js';
import type { TrackEdit } from './track-edit.js';

const both = (text: string) => ({ nl: text, en: text });

/** Facts of a module; what is not told is made up. */
export const aModule = (code: string, facts: Partial<TrackModule> = {}): TrackModule => ({
  ...{ code, version: '1.0.0', newest: true, title: both(code), ects: 2, prerequisites: [] },
  ...{ openSpacePercent: 20, outcomes: 3, assesses: [] },
  hours: { min: 25 * (facts.ects ?? 2), max: 30 * (facts.ects ?? 2) },
  ...facts,
});

export const entryOf = (code: string, electiveId: string | null = null): TrackEntry => ({
  ...{ kind: 'module', id: `e-${code}`, code, version: '1.0.0', electiveId },
});
export const slotOf = (ects: number): TrackEntry => ({
  ...{ kind: 'slot', id: `slot-${ects}`, ects, purpose: both('own input') },
});
export const aStage = (
  id: string,
  entries: TrackEntry[],
  more: Partial<TrackStageContent> = {},
): TrackStageContent => ({
  ...{ id, title: both(id), introduction: both(''), startDay: null, weeks: null, electives: [] },
  entries,
  ...more,
});
export const aTrack = (
  stages: TrackStageContent[],
  more: Partial<TrackContent> = {},
): TrackContent => ({
  ...{ title: both('Track'), summary: both('About'), note: both(''), ectsTarget: null, stages },
  ...more,
});

const codes = Array.from({ length: 8 }, (_, n) => `AA-${String(n + 10)}`);

/** Modules that need each other in any way, also in circles. */
export const anyModules: fc.Arbitrary<TrackModule[]> = fc
  .array(
    fc.record({
      ects: fc.integer({ min: 1, max: 4 }),
      prerequisites: fc.subarray(codes, { maxLength: 2 }),
      assesses: fc.subarray([...competences], { maxLength: 4 }),
      version: fc.constantFrom('1.0.0', '1.1.0', null),
    }),
    { minLength: codes.length, maxLength: codes.length },
  )
  .map((facts) => facts.map((one, index) => aModule(codes[index] ?? '', one)));

const text = fc.record({ nl: fc.constantFrom('', 'x'), en: fc.constantFrom('', 'x') });

/** Any track over those modules, with everything that can be wrong. */
export const anyTrack: fc.Arbitrary<TrackContent> = fc
  .record({
    title: text,
    summary: text,
    ectsTarget: fc.option(fc.integer({ min: 1, max: 30 })),
    stages: fc.array(
      fc.record({
        title: text,
        startDay: fc.option(fc.integer({ min: 0, max: 40 })),
        weeks: fc.option(fc.integer({ min: 1, max: 4 })),
        groups: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
        entries: fc.array(
          fc.record({
            code: fc.constantFrom(...codes, 'ZZ-99', 'slot'),
            group: fc.integer({ min: -3, max: 1 }),
          }),
          { maxLength: 5 },
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ stages, ...texts }) =>
    aTrack(
      stages.map(({ title, startDay, weeks, groups, entries }, row) => {
        const electives = groups.map((choose, n) => ({ id: `g${row}-${n}`, title, choose }));
        return {
          ...aStage(`s${row}`, [], { title, startDay, weeks, electives }),
          entries: entries.map(({ code, group }, n): TrackEntry => {
            const id = `e${row}-${n}`;
            if (code === 'slot') return { kind: 'slot', id, ects: 1, purpose: title };
            const electiveId = electives[group]?.id ?? null;
            return { kind: 'module', id, code, version: '1.0.0', electiveId };
          }),
        };
      }),
      texts,
    ),
  );

/** Any edit of such a track; what it names may not be there. */
export const anyEdit: fc.Arbitrary<TrackEdit> = fc.oneof(
  fc.record({
    op: fc.constant('move-entry' as const),
    entryId: place('e'),
    stageId: stageId(),
    index: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({ op: fc.constant('remove-entry' as const), entryId: place('e') }),
  fc.record({ op: fc.constant('remove-stage' as const), stageId: stageId() }),
  fc.record({
    op: fc.constant('move-stage' as const),
    stageId: stageId(),
    index: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    op: fc.constant('change-stage' as const),
    stageId: stageId(),
    change: fc.record({ weeks: fc.option(fc.integer({ min: 5, max: 9 })) }),
  }),
  fc.record({
    op: fc.constant('change-track' as const),
    change: fc.record({ note: fc.constantFrom(both('a'), both('b')) }),
  }),
);

function stageId() {
  return fc.integer({ min: 0, max: 3 }).map((row) => `s${row}`);
}
function place(prefix: string) {
  return fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 }))
    .map(([row, n]) => `${prefix}${row}-${n}`);
}
