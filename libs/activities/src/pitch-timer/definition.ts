import type { ActivityKind } from '../component.js';
import { checkPitchTimer, missingInPitchTimer } from './answer.js';
import { PitchTimerProps, PitchTimerValue, type PitchTimerPublic } from './schema.js';

export const pitchTimer: ActivityKind<PitchTimerProps, PitchTimerPublic, null, PitchTimerValue> = {
  tag: 'PitchTimer',
  kind: 'pitch-timer',
  summary:
    'A clock to practise speaking with: signals on the way, a log of runs with notes, questions of ' +
    'a panel, and a recording that never leaves the device.',
  example: '<PitchTimer id="rehearsal" />',
  placement: 'block',
  children: 'none',
  props: PitchTimerProps,
  split: ({ title, task, seconds, minRuns, questions }) => ({
    public: { title, task, seconds, minRuns, questions: questions ?? [] },
    key: null,
  }),
  value: PitchTimerValue,
  check: checkPitchTimer,
  missing: missingInPitchTimer,
};
