import fc from 'fast-check';
import { webpa, type RatingsByRater, type WebpaRule } from './webpa.js';

const free: WebpaRule = { weight: 1, penalty: 0, cap: 100 };
const half: WebpaRule = { weight: 0.5, penalty: 0, cap: 100 };

/**
 * The worked example that Loughborough University published with WebPA:
 * https://webpaproject.lboro.ac.uk/academic-guidance/a-worked-example-of-the-scoring-algorithm/
 * The grades without rounding on the way are those that Coventry University's peer work activity
 * for Moodle tests itself with.
 */
const members = ['alice', 'bob', 'claire', 'david', 'elaine'];
const row = (...points: number[]) =>
  Object.fromEntries(members.map((name, at) => [name, points[at] ?? 0]));
const published: RatingsByRater = {
  alice: row(4, 4, 3, 2, 1),
  bob: row(3, 5, 3, 2, 0),
  claire: row(4, 4, 4, 4, 4),
  david: row(3, 5, 4, 3, 1),
};
const worked = (rule: WebpaRule) =>
  webpa({ members, ratings: published, teamPercent: 80, rule }).map(({ score, percent }) => ({
    score: (score ?? 0).toFixed(2),
    percent: percent.toFixed(2),
  }));

describe('the worked example of Loughborough University', () => {
  it('has the published scores, and the grades where contribution is all', () => {
    expect(worked(free)).toEqual([
      { score: '1.13', percent: '90.40' },
      { score: '1.48', percent: '100.00' },
      { score: '1.12', percent: '89.51' },
      { score: '0.86', percent: '68.42' },
      { score: '0.42', percent: '33.39' },
    ]);
  });

  it('has the grades where contribution is half', () => {
    const grades = worked(half).map(({ percent }) => percent);
    expect(grades).toEqual(['85.20', '99.14', '84.75', '74.21', '56.70']);
  });

  it('has the grades with a penalty of a tenth for who rated nobody', () => {
    const grades = worked({ ...half, penalty: 0.1 }).map(({ percent }) => percent);
    expect(grades).toEqual(['85.20', '99.14', '84.75', '74.21', '51.03']);
  });
});

const team = fc.integer({ min: 2, max: 7 }).map((size) => members.concat('f', 'g').slice(0, size));
const points = fc.integer({ min: 1, max: 5 });
const rated = team.chain((names) =>
  fc.record({
    names: fc.constant(names),
    rows: fc.array(fc.array(points, { minLength: names.length, maxLength: names.length }), {
      minLength: names.length,
      maxLength: names.length,
    }),
    raters: fc.subarray(names, { minLength: 1 }),
    self: fc.boolean(),
    teamPercent: fc.integer({ min: 0, max: 100 }),
  }),
);
const ratingsOf = ({
  names,
  rows,
  raters,
  self,
}: {
  names: string[];
  rows: number[][];
  raters: string[];
  self: boolean;
}): RatingsByRater =>
  Object.fromEntries(
    raters.map((rater) => [
      rater,
      Object.fromEntries(
        names.flatMap((name, at) =>
          self || name !== rater ? [[name, rows[names.indexOf(rater)]?.[at] ?? 1]] : [],
        ),
      ),
    ]),
  );
const whole = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

describe('webpa', () => {
  it('gives everybody the mark of the team where contribution was equal, whoever rated', () => {
    fc.assert(
      fc.property(rated, whole, (given, weight) => {
        const equal = given.rows.map((line) => line.map(() => 3));
        const ratings = ratingsOf({ ...given, rows: equal });
        const rule = { weight, penalty: 0, cap: 100 };
        for (const { percent } of webpa({ ...given, members: given.names, ratings, rule })) {
          expect(percent).toBeCloseTo(given.teamPercent, 9);
        }
      }),
    );
  });

  it('divides no more than there is where everybody rates herself too', () => {
    fc.assert(
      fc.property(rated, (given) => {
        const ratings = ratingsOf({ ...given, self: true });
        const shares = webpa({ ...given, members: given.names, ratings, rule: free });
        const sum = shares.reduce((total, { score }) => total + (score ?? 0), 0);
        expect(sum).toBeCloseTo(given.names.length, 9);
      }),
    );
  });

  it('does not mind how generous a rater is', () => {
    fc.assert(
      fc.property(rated, fc.integer({ min: 2, max: 9 }), (given, times) => {
        const generous = given.rows.map((line, at) =>
          at === 0 ? line.map((one) => one * times) : line,
        );
        const factors = (rows: number[][]) =>
          webpa({
            ...{ members: given.names, teamPercent: given.teamPercent, rule: free },
            ratings: ratingsOf({ ...given, rows }),
          }).map(({ factor }) => factor.toFixed(9));
        expect(factors(generous)).toEqual(factors(given.rows));
      }),
    );
  });

  it('stays within the cap and within 0 and 100', () => {
    fc.assert(
      fc.property(rated, whole, whole, fc.integer({ min: 0, max: 40 }), (given, ...rule) => {
        const [weight, penalty, cap] = rule;
        const shares = webpa({
          ...{ ...given, members: given.names, ratings: ratingsOf(given) },
          rule: { weight, penalty, cap },
        });
        for (const { percent } of shares) {
          expect(percent).toBeGreaterThanOrEqual(Math.max(0, given.teamPercent - cap));
          expect(percent).toBeLessThanOrEqual(Math.min(100, given.teamPercent + cap));
        }
      }),
    );
  });

  it('leaves the mark of the team where nobody rated, and fines nobody', () => {
    const shares = webpa({
      ...{ members, ratings: {}, teamPercent: 70 },
      rule: { weight: 1, penalty: 1, cap: 100 },
    });
    expect(shares.map(({ percent }) => percent)).toEqual([70, 70, 70, 70, 70]);
  });

  it('takes what a lecturer set instead of a score, without a fine', () => {
    const shares = webpa({
      ...{ members, ratings: published, teamPercent: 80, overrides: { elaine: 1 } },
      rule: { ...half, penalty: 0.5 },
    });
    expect(shares.at(-1)).toMatchObject({ percent: 80, factor: 1, overridden: true });
    expect(shares.at(0)?.percent).toBeCloseTo(85.2, 2);
  });

  it('leaves out who is not of the team', () => {
    const ratings = { ...published, zoe: row(0, 0, 0, 0, 100) };
    expect(webpa({ members, ratings, teamPercent: 80, rule: half })).toEqual(
      webpa({ members, ratings: published, teamPercent: 80, rule: half }),
    );
  });
});
