import { z } from 'zod';
import {
  EvidenceKey,
  FindingChange,
  findingDecisionKinds,
  FindingsState,
} from './finding-shapes.js';
import { WriteId } from './progress.js';

import { RoundRole } from './round-shapes.js';
import { route } from './route.js';

const onRound = z.object({ roundId: z.uuid() });

/** A remark or an answer to an open question, to be coded. It has no name in it. */
export const CodingSource = z.object({
  key: EvidenceKey,
  text: z.string(),
  /** What a remark is about, or the question that was answered. */
  about: z.string(),
  roles: z.array(RoundRole),
  /** Of a remark: how many agree with it. */
  agreed: z.int(),
  /** Of a remark: its lesson in the draft version that was read. */
  lessonId: z.string().nullable(),
});
export type CodingSource = z.infer<typeof CodingSource>;

/** How far two people coded alike: Cohen's kappa over the pairs of source and theme. */
export const CoderAgreement = z.object({
  /** Of both. */
  names: z.array(z.string()).length(2),
  /** Sources that both coded. */
  sources: z.int(),
  /** 1: the same everywhere, 0: as by chance; null where it cannot be computed. */
  kappa: z.number().nullable(),
});
export type CoderAgreement = z.infer<typeof CoderAgreement>;

export const readWorkbench = route({
  id: 'readWorkbench',
  method: 'GET',
  path: '/api/rounds/:roundId/findings',
  summary: 'Remarks, answers and polls of a round with what was coded, found and decided',
  access: 'signed-in',
  params: onRound,
  query: z.object({ locale: z.enum(['nl', 'en']) }),
  response: z.object({
    title: z.string(),
    draftId: z.uuid(),
    state: FindingsState,
    sources: z.array(CodingSource),
    polls: z.array(z.object({ key: EvidenceKey, title: z.string() })),
    /** Who coded, decided or may be asked to see to something. */
    people: z.array(z.object({ id: z.uuid(), name: z.string(), author: z.boolean() })),
    agreements: z.array(CoderAgreement),
    /** Versions of the draft by number, the newest first. */
    versions: z.array(z.int()),
    published: z.int(),
  }),
  errors: ['rounds/unknown'],
});

export const changeFindings = route({
  id: 'changeFindings',
  method: 'POST',
  path: '/api/rounds/:roundId/findings',
  summary: 'Code, write, decide or take back; what was done before stays in the history',
  access: 'signed-in',
  params: onRound,
  body: z.object({ id: WriteId, change: FindingChange }),
  errors: ['rounds/unknown', 'findings/not-possible'],
});

export const readMyRemarks = route({
  id: 'readMyRemarks',
  method: 'GET',
  path: '/api/rounds/:roundId/mine',
  summary: 'You said, we did: my own remarks and what became of each',
  access: 'guest',
  params: onRound,
  response: z.object({
    title: z.string(),
    /** Of the newest report that I may read; 0 while there is none. */
    report: z.int(),
    remarks: z.array(
      z.object({
        id: z.uuid(),
        kind: z.string(),
        text: z.string(),
        quote: z.string(),
        lessonId: z.string().nullable(),
        state: z.string(),
        /** Why it was accepted or not. */
        reason: z.string().nullable(),
        solvedIn: z.int().nullable(),
        /** Findings of the newest report that rest on it. */
        findings: z.array(
          z.object({
            text: z.string(),
            decision: z.enum(findingDecisionKinds).nullable(),
            reason: z.string(),
            solvedIn: z.int().nullable(),
          }),
        ),
      }),
    ),
  }),
  errors: ['rounds/unknown'],
});

export const findingRoutes = [readWorkbench, changeFindings, readMyRemarks] as const;
