import { z } from 'zod';
import { WriteId } from './progress.js';
import {
  RoundBallot,
  RoundPollOutcome,
  RoundPollQuestion,
  RoundPollResult,
} from './round-poll-shapes.js';
import { route } from './route.js';

const inRound = z.object({ roundId: z.uuid() });
const onPoll = inRound.extend({ pollId: z.uuid() });
const unknown = ['rounds/unknown', 'round-polls/unknown'] as const;
const now = [...unknown, 'round-polls/not-now'] as const;

export const RoundPollState = z.enum(['planned', 'open', 'closed']);
export type RoundPollState = z.infer<typeof RoundPollState>;

/** A poll as its reader may see it now. */
export const RoundPoll = z.object({
  id: z.uuid(),
  state: RoundPollState,
  /** With its options in the order of this reader. */
  question: RoundPollQuestion,
  /** How many voted; nothing else is known before it is closed, by nobody. */
  voters: z.int().min(0),
  /** Whether I voted. */
  voted: z.boolean(),
  result: RoundPollResult.nullable(),
  /** The poll of the round before that it repeats. */
  followsId: z.uuid().nullable(),
  /** The same question in the round before, where this one repeats it. */
  previous: RoundPollResult.nullable(),
});
export type RoundPoll = z.infer<typeof RoundPoll>;

export const listRoundPolls = route({
  id: 'listRoundPolls',
  method: 'GET',
  path: '/api/rounds/:roundId/polls',
  summary: 'The polls of a round; results once they are closed, planned ones for moderators only',
  access: 'guest',
  params: inRound,
  response: z.object({
    title: z.string(),
    moderates: z.boolean(),
    /** Whether I am somebody who votes, in a round that is open. */
    votes: z.boolean(),
    /** First I say whether I and who came in on this device with a link are one person. */
    unsettled: z.boolean(),
    items: z.array(RoundPoll),
  }),
  errors: ['rounds/unknown'],
});

export const castRoundBallot = route({
  id: 'castRoundBallot',
  method: 'POST',
  path: '/api/rounds/:roundId/polls/:pollId/ballots',
  summary: 'Vote, once; nobody can tell afterwards who chose what, so it cannot be changed',
  access: 'guest',
  params: onPoll,
  body: z.object({ id: WriteId, ballot: RoundBallot }),
  errors: [
    ...now,
    'round-polls/already-voted',
    'round-polls/ballot-invalid',
    'round-polls/one-or-two',
  ],
});

export const listRoundPollTemplates = route({
  id: 'listRoundPollTemplates',
  method: 'GET',
  path: '/api/rounds/:roundId/poll-templates',
  summary: 'Questions to begin with: of the focus group of 2022 and of the round before',
  access: 'signed-in',
  params: inRound,
  response: z.object({
    items: z.array(
      z.object({
        question: RoundPollQuestion,
        /** The poll of the round before that it repeats; null for one of the focus group. */
        followsId: z.uuid().nullable(),
      }),
    ),
  }),
  errors: ['rounds/unknown'],
});

export const planRoundPoll = route({
  id: 'planRoundPoll',
  method: 'PUT',
  path: '/api/rounds/:roundId/polls/:pollId',
  summary: 'Plan a poll, or change one that is not open yet',
  access: 'signed-in',
  params: onPoll,
  body: z.object({
    question: RoundPollQuestion,
    /** A poll of the round before that this one repeats. */
    followsId: z.uuid().nullable(),
  }),
  errors: [...now, 'round-polls/too-many'],
});

export const removeRoundPoll = route({
  id: 'removeRoundPoll',
  method: 'DELETE',
  path: '/api/rounds/:roundId/polls/:pollId',
  summary: 'Take away a poll that is not open yet',
  access: 'signed-in',
  params: onPoll,
  errors: now,
});

export const openRoundPoll = route({
  id: 'openRoundPoll',
  method: 'POST',
  path: '/api/rounds/:roundId/polls/:pollId/opening',
  summary: 'Open a poll; from then on its question stands',
  access: 'signed-in',
  params: onPoll,
  errors: now,
});

export const closeRoundPoll = route({
  id: 'closeRoundPoll',
  method: 'POST',
  path: '/api/rounds/:roundId/polls/:pollId/closing',
  summary: 'Close a poll for good and count it; moderators see the result',
  access: 'signed-in',
  params: onPoll,
  errors: now,
});

export const concludeRoundPoll = route({
  id: 'concludeRoundPoll',
  method: 'PUT',
  path: '/api/rounds/:roundId/polls/:pollId/outcome',
  summary: 'Say what a closed poll concludes and what not; then participants see the result',
  access: 'signed-in',
  params: onPoll,
  body: RoundPollOutcome,
  errors: now,
});

export const roundPollRoutes = [
  listRoundPolls,
  castRoundBallot,
  listRoundPollTemplates,
  planRoundPoll,
  removeRoundPoll,
  openRoundPoll,
  closeRoundPoll,
  concludeRoundPoll,
] as const;
