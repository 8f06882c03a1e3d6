import fc from 'fast-check';
import {
  differingCriteria,
  gradeText,
  markingStanding,
  rubricPercent,
  scaledGrade,
  unmarked,
} from './rubric-mark.js';

const levels = [
  { id: 'low', points: 5 },
  { id: 'fair', points: 10 },
  { id: 'high', points: 20 },
];
const rubric = [
  { id: 'insight', weight: 60, levels },
  { id: 'clarity', weight: 40, levels },
];
const chosen = (insight: string | null, clarity: string | null) => ({
  insight: { level: insight },
  clarity: { level: clarity },
});

describe('rubricPercent', () => {
  it('weighs points as a share of the best level', () => {
    expect(rubricPercent(rubric, chosen('high', 'high'))).toBe(100);
    expect(rubricPercent(rubric, chosen('fair', 'high'))).toBe(70);
    expect(rubricPercent(rubric, chosen('low', 'fair'))).toBe(35);
  });

  it('has no mark while a criterion has no level of its own', () => {
    expect(rubricPercent(rubric, chosen('high', null))).toBeNull();
    expect(rubricPercent(rubric, chosen('high', 'superb'))).toBeNull();
    expect(rubricPercent(rubric, {})).toBeNull();
    expect(unmarked(rubric, chosen('high', 'superb'))).toEqual(['clarity']);
  });

  it('never falls when a level rises, and stays within 0 and 100', () => {
    const criterion = fc.record({
      weight: fc.integer({ min: 1, max: 60 }),
      points: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 5 }),
      at: fc.nat(10),
    });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 8 }), (made) => {
        const made2 = made.map(({ weight, points, at }, index) => ({
          ...{ id: `c${index}`, weight, at: at % points.length },
          levels: [...points].sort((a, b) => a - b).map((one, n) => ({ id: `l${n}`, points: one })),
        }));
        const percentOf = (up: number) =>
          rubricPercent(
            made2,
            Object.fromEntries(
              made2.map(({ id, at, levels: own }) => [
                id,
                { level: `l${Math.min(at + up, own.length - 1)}` },
              ]),
            ),
          ) ?? -1;
        expect(percentOf(0)).toBeGreaterThanOrEqual(0);
        expect(percentOf(1)).toBeGreaterThanOrEqual(percentOf(0));
        expect(percentOf(9)).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('scaledGrade', () => {
  it.each([
    [72.5, ['twenty', 'whole'], { kind: 'number', value: 15, of: 20 }],
    [72.4, ['twenty', 'whole'], { kind: 'number', value: 14, of: 20 }],
    [72.4, ['twenty', 'half'], { kind: 'number', value: 14.5, of: 20 }],
    [72.4, ['twenty', 'tenth'], { kind: 'number', value: 14.5, of: 20 }],
    [72.44, ['hundred', 'hundredth'], { kind: 'number', value: 72.44, of: 100 }],
    [0, ['ten', 'tenth'], { kind: 'number', value: 1, of: 10 }],
    [50, ['ten', 'tenth'], { kind: 'number', value: 5.5, of: 10 }],
    [100, ['ten', 'tenth'], { kind: 'number', value: 10, of: 10 }],
    [85, ['ects', 'whole'], { kind: 'letter', letter: 'A' }],
    [84.99, ['ects', 'whole'], { kind: 'letter', letter: 'B' }],
    [12, ['ects', 'whole'], { kind: 'letter', letter: 'F' }],
    [50, ['pass', 'whole'], { kind: 'pass', passed: true }],
    [49.9, ['pass', 'whole'], { kind: 'pass', passed: false }],
  ] as const)('%d percent on %j', (percent, [scale, rounding], expected) => {
    expect(scaledGrade(percent, { scale, rounding })).toEqual(expected);
  });

  it('rounds to the nearest step, keeps the order and stays on the scale', () => {
    const asked = fc.record({
      percents: fc.tuple(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
      ),
      scale: fc.constantFrom('twenty', 'hundred', 'ten'),
      rounding: fc.constantFrom('whole', 'half', 'tenth', 'hundredth'),
    });
    fc.assert(
      fc.property(asked, ({ percents, scale, rounding }) => {
        const valueOf = (percent: number) => {
          const grade = scaledGrade(percent, { scale, rounding });
          return grade.kind === 'number' ? grade : { value: -1, of: 0 };
        };
        const [low, high] = [valueOf(Math.min(...percents)), valueOf(Math.max(...percents))];
        expect(low.value).toBeLessThanOrEqual(high.value);
        expect(low.value).toBeGreaterThanOrEqual(0);
        expect(high.value).toBeLessThanOrEqual(high.of);
      }),
    );
  });
});

it('writes grades as people read them', () => {
  const rounded = { rounding: 'half', locale: 'nl' } as const;
  expect(gradeText(72.4, { ...rounded, scale: 'twenty' })).toBe('14,5/20');
  expect(gradeText(72.4, { ...rounded, scale: 'ects' })).toBe('C');
  expect(gradeText(49, { ...rounded, scale: 'pass' })).toBe('niet geslaagd');
  expect(gradeText(49, { ...rounded, scale: 'hundred', locale: 'en' })).toBe('49/100');
});

describe('markingStanding', () => {
  const first = { settled: true, levels: chosen('high', 'fair') };
  const second = { settled: true, levels: chosen('high', 'low') };
  const stand = (marks: (typeof first)[], more: object = {}) =>
    markingStanding({ marks, agreed: false, moderated: false, ...more });

  it('is ready with one mark, or with two that are alike', () => {
    expect(stand([])).toBe('open');
    expect(stand([{ ...first, settled: false }])).toBe('open');
    expect(stand([first])).toBe('ready');
    expect(stand([first, first])).toBe('ready');
    expect(stand([first, { ...second, settled: false }])).toBe('ready');
  });

  it('waits for the second marker and for an agreement', () => {
    expect(stand([first], { moderated: true })).toBe('second');
    expect(stand([first, second], { moderated: true })).toBe('differs');
    expect(stand([first, second], { moderated: true, agreed: true })).toBe('ready');
    expect(differingCriteria([first, second])).toEqual(['clarity']);
  });
});
