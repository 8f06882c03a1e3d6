import type { EnrolmentState, SelfEnrolment } from '@weft/contracts';
import fc from 'fast-check';
import { type EnrolmentAction, nextEnrolment, stateAfter } from './cohort-enrolment.js';

const open = { selfEnrolment: 'code', full: false } as const;

it('lets in with the code, or asks for a yes, or sends to the waiting list', () => {
  expect(nextEnrolment('join', { ...open, state: null })).toBe('enrolled');
  expect(nextEnrolment('join', { ...open, state: null, full: true })).toBe('waitlisted');
  expect(nextEnrolment('join', { ...open, state: null, selfEnrolment: 'approval' })).toBe(
    'requested',
  );
  expect(nextEnrolment('join', { ...open, state: null, selfEnrolment: 'closed' })).toBe(
    'impossible',
  );
});

it('takes who left back by herself, but not who was removed or refused', () => {
  expect(nextEnrolment('return', { ...open, state: 'left' })).toBe('returned');
  expect(nextEnrolment('return', { ...open, state: 'removed' })).toBe('impossible');
  for (const state of ['removed', 'refused'] as const) {
    expect(nextEnrolment('join', { ...open, state })).toBe('requested');
  }
});

it('lets a lecturer go over the number of places from the waiting list only', () => {
  expect(nextEnrolment('approve', { ...open, state: 'waitlisted', full: true })).toBe('enrolled');
  expect(nextEnrolment('approve', { ...open, state: 'requested', full: true })).toBe('waitlisted');
});

it('takes a removal back, also in a full cohort', () => {
  expect(nextEnrolment('restore', { ...open, state: 'removed', full: true })).toBe('returned');
});

const mine: EnrolmentAction[] = ['join', 'accept', 'leave', 'return'];
const step = fc.record({
  who: fc.integer({ min: 0, max: 5 }),
  action: fc.constantFrom(...mine),
});

it('never has more people than places, whatever learners do', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom<SelfEnrolment>('closed', 'code', 'approval'),
      (steps, places, selfEnrolment) => {
        const states = new Map<number, EnrolmentState>();
        const enrolled = () => [...states.values()].filter((state) => state === 'enrolled').length;
        for (const { who, action } of steps) {
          const state = states.get(who) ?? null;
          const kind = nextEnrolment(action, { state, selfEnrolment, full: enrolled() >= places });
          if (kind !== 'already' && kind !== 'impossible') states.set(who, stateAfter(kind, true));
          expect(enrolled()).toBeLessThanOrEqual(places);
        }
      },
    ),
  );
});

it('does nothing the second time', () => {
  const actions: EnrolmentAction[] = [...mine, 'approve', 'refuse', 'remove'];
  const lecturers = new Set<EnrolmentAction>(['approve', 'refuse', 'remove']);
  const states = [null, 'invited', 'requested', 'enrolled', 'left', 'removed', 'refused'] as const;
  for (const action of actions) {
    for (const state of states) {
      const first = nextEnrolment(action, { ...open, state });
      if (first === 'already' || first === 'impossible') continue;
      const after = stateAfter(first, !lecturers.has(action));
      expect([action, state, nextEnrolment(action, { ...open, state: after })]).toEqual([
        action,
        state,
        'already',
      ]);
    }
  }
});
