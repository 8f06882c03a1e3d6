import type { EnrolmentKind, EnrolmentState, SelfEnrolment } from '@weft/contracts';

/** What somebody tries: the first four about herself, the others a lecturer about her. */
export type EnrolmentAction =
  'join' | 'accept' | 'leave' | 'return' | 'approve' | 'refuse' | 'remove' | 'restore';

interface Situation {
  /** Null before anything happened. */
  state: EnrolmentState | null;
  selfEnrolment: SelfEnrolment;
  /** No place is free. */
  full: boolean;
}

/** `already`: the person stands where the action leads; `impossible`: not from where she stands. */
type Outcome = EnrolmentKind | 'already' | 'impossible';

/**
 * What an action leads to. Whoever was refused or removed comes back only with a lecturer's yes;
 * only a lecturer who takes somebody from the waiting list, or takes a removal back, may go over
 * the number of places.
 */
export function nextEnrolment(action: EnrolmentAction, situation: Situation): Outcome {
  return rules[action](situation);
}

const inside: readonly (EnrolmentState | null)[] = ['enrolled', 'waitlisted', 'requested'];

const enter = ({ state, full }: Situation): Outcome => {
  if (full) return 'waitlisted';
  return state === 'left' ? 'returned' : 'enrolled';
};

const rules: Record<EnrolmentAction, (situation: Situation) => Outcome> = {
  join(situation) {
    const { state, selfEnrolment } = situation;
    if (selfEnrolment === 'closed') return 'impossible';
    if (inside.includes(state)) return 'already';
    if (state === 'invited' || state === 'left') return enter(situation);
    const needsYes = selfEnrolment === 'approval' || state === 'refused' || state === 'removed';
    return needsYes ? 'requested' : enter(situation);
  },
  accept: (situation) =>
    situation.state === 'enrolled' || situation.state === 'waitlisted'
      ? 'already'
      : enter(situation),
  leave({ state }) {
    if (state === 'left') return 'already';
    return inside.includes(state) || state === 'invited' ? 'left' : 'impossible';
  },
  return(situation) {
    if (inside.includes(situation.state)) return 'already';
    return situation.state === 'left' ? enter(situation) : 'impossible';
  },
  approve({ state, full }) {
    if (state === 'enrolled') return 'already';
    if (state === 'waitlisted') return 'enrolled';
    if (state === 'requested') return full ? 'waitlisted' : 'enrolled';
    return 'impossible';
  },
  refuse({ state }) {
    if (state === 'refused') return 'already';
    const open = state === 'requested' || state === 'waitlisted' || state === 'invited';
    return open ? 'refused' : 'impossible';
  },
  remove({ state }) {
    if (state === 'removed') return 'already';
    return state === 'enrolled' ? 'left' : 'impossible';
  },
  restore({ state }) {
    if (state === 'enrolled') return 'already';
    if (state === 'removed') return 'returned';
    return state === 'refused' ? 'requested' : 'impossible';
  },
};

/** Where somebody stands after an event; `byHerself` tells leaving from being removed. */
export function stateAfter(kind: EnrolmentKind, byHerself: boolean): EnrolmentState {
  if (kind === 'returned') return 'enrolled';
  return kind === 'left' && !byHerself ? 'removed' : kind;
}
