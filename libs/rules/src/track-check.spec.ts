import fc from 'fast-check';
import { checkTrack, hasTrackErrors } from './track-check.js';
import { applyTrackEdits } from './track-edit.js';
import { figuresOfTrack } from './track-figures.js';
import { problemKey } from './track-problem.js';
import { aModule, anyModules, anyTrack, aStage, aTrack, entryOf, slotOf } from './track.testkit.js';

const modules = [
  aModule('ZO-01'),
  aModule('ZO-03', { ects: 3, prerequisites: ['ZO-01'], assesses: ['IO1', 'IO2'] }),
  aModule('ZO-04', { ects: 3, prerequisites: ['ZO-03'] }),
  aModule('ZO-05', { assesses: ['RE1'] }),
];
const problemsOf = (...given: Parameters<typeof checkTrack>) =>
  checkTrack(...given).map(({ code, severity, values }) => ({ code, severity, values }));
const find = (track: Parameters<typeof checkTrack>[0], code: string) =>
  checkTrack(track, modules).find((one) => one.code === code);

describe('a fix', () => {
  it('takes its problem away and makes no new error, in any track', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyTrack, anyModules, (track, any) => {
        const before = checkTrack(track, any);
        const known = new Set(before.map(problemKey));
        for (const problem of before) {
          if (!problem.fix) continue;
          tried += 1;
          const after = checkTrack(applyTrackEdits(track, problem.fix.edits), any);
          expect(after.map(problemKey)).not.toContain(problemKey(problem));
          const errors = after.filter(({ severity }) => severity === 'error').map(problemKey);
          expect(errors.filter((key) => !known.has(key))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(500);
  });

  it('moves what is needed before what needs it, with what that needs', () => {
    const track = aTrack([
      aStage('A', [entryOf('ZO-04'), entryOf('ZO-05')]),
      aStage('B', [entryOf('ZO-01'), entryOf('ZO-03'), slotOf(1)]),
    ]);
    const problem = find(track, 'prerequisite-later');
    expect(problem).toMatchObject({ entryId: 'e-ZO-04', values: { other: 'ZO-03' } });
    const mended = applyTrackEdits(track, problem?.fix?.edits ?? []);
    expect(hasTrackErrors(mended, modules)).toBe(false);
    expect(mended.stages.flatMap(({ entries }) => entries)).toHaveLength(5);
  });

  it('adds what is missing, the first one first', () => {
    const track = aTrack([aStage('A', [entryOf('ZO-04'), slotOf(1)])]);
    const fix = find(track, 'prerequisite-missing')?.fix;
    expect(fix?.values).toMatchObject({ codes: 'ZO-01, ZO-03' });
    const [stage] = applyTrackEdits(track, fix?.edits ?? []).stages;
    expect(stage?.entries.map((one) => (one.kind === 'module' ? one.code : one.kind))).toEqual([
      ...['ZO-01', 'ZO-03', 'ZO-04', 'slot'],
    ]);
  });
});

describe('a check', () => {
  const sound = aTrack([
    aStage('A', [entryOf('ZO-01'), entryOf('ZO-03')]),
    aStage('B', [entryOf('ZO-04'), entryOf('ZO-05'), slotOf(3)]),
  ]);

  it('finds no error in a sound track, and names what is not assessed', () => {
    expect(hasTrackErrors(sound, modules)).toBe(false);
    const open = problemsOf(sound, modules).filter((one) => one.code === 'competence-not-assessed');
    expect(open.map(({ values }) => values['other'])).not.toContain('IO1');
    expect(open).toHaveLength(12);
  });

  it.each([
    ['module-twice', aTrack([aStage('A', [entryOf('ZO-01'), { ...entryOf('ZO-01'), id: 'x' }])])],
    ['module-unknown', aTrack([aStage('A', [entryOf('ZO-77')])])],
    ['stage-empty', aTrack([...sound.stages, aStage('C', [])])],
    ['stages-missing', aTrack([])],
    ['text-missing', aTrack(sound.stages, { title: { nl: 'Traject', en: ' ' } })],
    [
      'elective-impossible',
      aTrack([
        aStage('A', [entryOf('ZO-01', 'g')], {
          electives: [{ id: 'g', title: { nl: 'k', en: 'c' }, choose: 2 }],
        }),
      ]),
    ],
  ])('refuses %s', (code, track) => {
    expect(find(track, code)?.severity).toBe('error');
  });

  it('refuses modules that need each other', () => {
    const circle = [
      aModule('ZO-01', { prerequisites: ['ZO-03'] }),
      aModule('ZO-03', { prerequisites: ['ZO-01'] }),
    ];
    const codes = problemsOf(sound, circle).filter(({ code }) => code === 'prerequisite-circle');
    expect(codes).toHaveLength(2);
  });

  it('warns where a sum, a week, or what somebody chose does not add up', () => {
    expect(find({ ...sound, ectsTarget: 15 }, 'ects-short')?.values).toMatchObject({ missing: 2 });
    expect(find({ ...sound, ectsTarget: 10 }, 'ects-over')?.values).toMatchObject({ over: 3 });
    const busy = aTrack([aStage('A', [entryOf('ZO-01'), entryOf('ZO-03')], { weeks: 2 })]);
    // 5 ECTS are 125 to 150 hours: 69 hours in each of two weeks.
    const problem = find(busy, 'workload-high');
    expect(problem).toMatchObject({ severity: 'warning', values: { hours: 69 } });
    expect(problem?.fix?.values).toEqual({ weeks: 4 });
    const chosen = aTrack([
      aStage('A', [entryOf('ZO-01', 'g'), entryOf('ZO-05', 'g'), entryOf('ZO-03')], {
        electives: [{ id: 'g', title: { nl: 'k', en: 'c' }, choose: 1 }],
      }),
    ]);
    expect(find(chosen, 'prerequisite-elective')?.fix?.code).toBe('make-required');
  });

  it('says that nothing is open for learners', () => {
    const closed = aTrack([aStage('A', [entryOf('ZO-01')])]);
    expect(find(closed, 'open-slot-missing')?.severity).toBe('note');
    const tight = modules.map((one) => ({ ...one, openSpacePercent: 0 }));
    const problem = checkTrack(closed, tight).find(({ code }) => code === 'open-slot-missing');
    expect(problem?.severity).toBe('warning');
  });
});

describe('figures', () => {
  it('count a choice from its least to its most, and slots as study hours', () => {
    const electives = [{ id: 'g', title: { nl: 'k', en: 'c' }, choose: 1 }];
    const figures = figuresOfTrack(
      aTrack([
        aStage('A', [entryOf('ZO-03', 'g'), entryOf('ZO-05', 'g'), slotOf(3)], { electives }),
      ]),
      modules,
    );
    expect(figures.ects).toEqual({ min: 5, max: 6 });
    expect(figures.hours).toEqual({ min: 125, max: 180 });
    expect(figures.openEcts).toBe(3);
  });

  it('add up stages that run at the same time', () => {
    const figures = figuresOfTrack(
      aTrack([
        aStage('A', [entryOf('ZO-01')], { weeks: 5 }),
        aStage('B', [entryOf('ZO-05')], { weeks: 5, startDay: 14 }),
        aStage('C', [entryOf('ZO-03')], { weeks: 3 }),
      ]),
      modules,
    );
    // 55 hours over five weeks is 11 a week.
    expect(figures.stages.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([22, 22, 27.5]);
  });
});
