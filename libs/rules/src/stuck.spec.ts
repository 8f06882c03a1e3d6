import {
  type CohortFacts,
  findStuck,
  type LearnerFacts,
  type StuckFinding,
  stuckThresholds,
} from './stuck.js';

const day = (date: string) => Date.parse(`${date}T12:00:00Z`);
const stages = [
  { id: 'A', opensOn: '2027-02-01', dueOn: '2027-02-14', lessonIds: ['a1', 'a2'] },
  { id: 'B', opensOn: '2027-02-15', dueOn: '2027-03-14', lessonIds: ['b1'] },
];
const cohortOn = (today: string, facts: Partial<CohortFacts> = {}): CohortFacts => ({
  ...{ now: day(today), today, startsOn: '2027-02-01', endsOn: '2027-06-30', stages },
  usual: () => null,
  ...facts,
});
const learnerWith = (facts: Partial<LearnerFacts> & { done?: string[] } = {}): LearnerFacts => ({
  ...{ since: day('2027-01-20'), lastActiveAt: null, tries: [], stretched: new Map() },
  isDone: (lessonId) => (facts.done ?? []).includes(lessonId),
  secondsIn: () => 0,
  ...facts,
});
const rules = (findings: StuckFinding[]) => findings.map(({ rule }) => rule);

describe('no activity', () => {
  it('counts from the first day of the cohort for who enrolled before', () => {
    const nine = findStuck(learnerWith(), cohortOn('2027-02-10'));
    const ten = findStuck(learnerWith(), cohortOn('2027-02-11'));
    expect([nine, ten]).toEqual([[], [{ rule: 'idle', days: 10, open: 2 }]]);
  });

  it('counts from the last activity, and from enrolling late', () => {
    const active = learnerWith({ lastActiveAt: day('2027-02-20') });
    expect(rules(findStuck(active, cohortOn('2027-03-01')))).not.toContain('idle');
    expect(rules(findStuck(active, cohortOn('2027-03-02')))).toContain('idle');
    const late = learnerWith({ since: day('2027-02-25') });
    expect(rules(findStuck(late, cohortOn('2027-03-02')))).not.toContain('idle');
  });

  it('says nothing while no lesson is open, nor before and after the cohort', () => {
    const ready = learnerWith({ done: ['a1', 'a2'] });
    expect(findStuck(ready, cohortOn('2027-02-13'))).toEqual([]);
    expect(rules(findStuck(ready, cohortOn('2027-02-16')))).toEqual(['idle']);
    expect(findStuck(learnerWith(), cohortOn('2027-01-31'))).toEqual([]);
    expect(rules(findStuck(learnerWith(), cohortOn('2027-07-01')))).not.toContain('idle');
  });
});

describe('behind', () => {
  it('speaks the day after a stage was due, with the days and the lessons that are left', () => {
    const learner = learnerWith({ done: ['a2'], lastActiveAt: day('2027-02-15') });
    expect(findStuck(learner, cohortOn('2027-02-14'))).toEqual([]);
    expect(findStuck(learner, cohortOn('2027-02-15'))).toEqual([
      { rule: 'behind', stageId: 'A', dueOn: '2027-02-14', days: 1, open: 1 },
    ]);
  });

  it('takes a deadline that was stretched for her', () => {
    const stretched = new Map([['A', '2027-02-20']]);
    const learner = learnerWith({ stretched, lastActiveAt: day('2027-02-18') });
    expect(findStuck(learner, cohortOn('2027-02-20'))).toEqual([]);
    expect(rules(findStuck(learner, cohortOn('2027-02-21')))).toEqual(['behind']);
  });
});

describe('several wrong tries', () => {
  const tries = (given: object) => [
    { activityId: 'a1.check', lessonId: 'a1', tries: 3, best: 5, max: 9, ...given },
  ];
  const found = (given: object, done: string[] = []) =>
    findStuck(learnerWith({ tries: tries(given), done }), cohortOn('2027-02-02'));

  it('speaks from the third one that has not all points', () => {
    expect(found({})).toEqual([{ rule: 'tries', ...tries({})[0] }]);
    expect(found({ tries: 2 })).toEqual([]);
    expect(found({ best: 9 })).toEqual([]);
  });

  it('is quiet once the lesson is finished', () => {
    expect(found({}, ['a1'])).toEqual([]);
  });
});

describe('much longer than the others', () => {
  const found = (minutes: number, usual: { median: number; learners: number } | null) =>
    findStuck(
      learnerWith({ secondsIn: (id) => (id === 'a1' ? minutes * 60 : 0) }),
      cohortOn('2027-02-02', { usual: () => usual }),
    );

  it('needs three times the median, an hour, and five others', () => {
    const usual = { median: 30 * 60, learners: 5 };
    expect(found(90, usual)).toEqual([
      { rule: 'slow', lessonId: 'a1', minutes: 90, median: 30, learners: 5 },
    ]);
    expect(found(89, usual)).toEqual([]);
    expect(found(59, { median: 60, learners: 5 })).toEqual([]);
    expect(found(90, { ...usual, learners: 4 })).toEqual([]);
    expect(found(90, null)).toEqual([]);
  });
});

it('finds nothing for who finished everything, whatever else is known', () => {
  const learner = learnerWith({
    ...{ done: ['a1', 'a2', 'b1'], secondsIn: () => 1_000_000, lastActiveAt: null },
    tries: [{ activityId: 'a1.check', lessonId: 'a1', tries: 99, best: 0, max: 1 }],
  });
  const usual = () => ({ median: 1, learners: 1000 });
  expect(findStuck(learner, cohortOn('2027-06-01', { usual }))).toEqual([]);
  expect(stuckThresholds.idleDays).toBeGreaterThan(0);
});
