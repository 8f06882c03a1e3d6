import type { ActivityKind } from '../component.js';
import { checkPoll, missingInPoll } from './answer.js';
import { PollProps, PollValue, type PollPublic } from './schema.js';

export const poll: ActivityKind<PollProps, PollPublic, null, PollValue> = {
  tag: 'Poll',
  kind: 'poll',
  summary:
    'Choose a given number of options, or spread a number of dots over them; who voted sees the ' +
    'counts, never who chose what.',
  example: '<Poll id="favourite" />',
  placement: 'block',
  children: 'none',
  props: PollProps,
  split: ({ question, choose, dots, options }) => ({
    public: { question, choose, ...(dots ? { dots } : {}), options },
    key: null,
  }),
  value: PollValue,
  check: checkPoll,
  missing: missingInPoll,
};
