import { z } from 'zod';

/** Where a theme or finding stands in a report, in the order of chapter 5 of the needs analysis. */
export const findingSections = ['meaning', 'success', 'barriers', 'skills', 'closing'] as const;
export const FindingSection = z.enum(findingSections);
export type FindingSection = z.infer<typeof FindingSection>;

/**
 * Whether people were of one mind, as who wrote the finding heard it: all `agreed`, roles `differ`,
 * `dissent` is what a few hold against the others, `open` says nothing of it.
 */
export const FindingStance = z.enum(['open', 'agreed', 'differ', 'dissent']);
export type FindingStance = z.infer<typeof FindingStance>;

/** What authors do with a finding. */
export const findingDecisionKinds = ['do', 'adapt', 'not', 'later'] as const;
export const FindingDecision = z
  .object({
    kind: z.enum(findingDecisionKinds),
    /** Why; `not` is never without one. */
    reason: z.string().trim().max(2000),
    /** The account that sees to it. */
    assigneeId: z.uuid().nullable(),
  })
  .strict()
  .refine(({ kind, reason }) => kind !== 'not' || reason !== '', {
    path: ['reason'],
    message: 'say why not',
  });
export type FindingDecision = z.infer<typeof FindingDecision>;

/** Of a theme: a word for the shipped ones, a UUID for those that moderators make. */
export const ThemeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
/** A remark, an answer to an open question or a poll: `remark:…`, `answer:…`, `poll:…`. */
export const EvidenceKey = z
  .string()
  .regex(/^(remark|answer|poll):[A-Za-z0-9-]+$/)
  .max(120);

export const Theme = z
  .object({ id: ThemeId, title: z.string().trim().min(1).max(80), section: FindingSection })
  .strict();
export type Theme = z.infer<typeof Theme>;

export const FindingText = z
  .object({
    id: z.uuid(),
    section: FindingSection,
    text: z.string().trim().min(1).max(2000),
    stance: FindingStance,
    evidence: z.array(EvidenceKey).max(200),
  })
  .strict();
export type FindingText = z.infer<typeof FindingText>;

/** One thing that a moderator does on the workbench; each has an inverse that is of these too. */
export const FindingChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add-theme'), theme: Theme }).strict(),
  z.object({ do: z.literal('remove-theme'), themeId: ThemeId }).strict(),
  z.object({ do: z.literal('code'), source: EvidenceKey, themeId: ThemeId }).strict(),
  z.object({ do: z.literal('uncode'), source: EvidenceKey, themeId: ThemeId }).strict(),
  z.object({ do: z.literal('write-finding'), finding: FindingText }).strict(),
  z.object({ do: z.literal('remove-finding'), findingId: z.uuid() }).strict(),
  z
    .object({
      do: z.literal('decide'),
      findingId: z.uuid(),
      decision: FindingDecision.nullable(),
    })
    .strict(),
  z
    .object({
      do: z.literal('solve'),
      findingId: z.uuid(),
      /** Number of the draft version; null: not solved after all. */
      version: z.int().positive().nullable(),
    })
    .strict(),
]);
export type FindingChange = z.infer<typeof FindingChange>;

/** A finding as it stands now. */
export const Finding = FindingText.extend({
  decision: FindingDecision.nullable(),
  solvedIn: z.int().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** All that was coded, found and decided in a round, as it stands now. */
export const FindingsState = z.object({
  themes: z.array(Theme),
  /** `by`: the account that coded it; two people may code one remark to one theme. */
  codes: z.array(z.object({ source: EvidenceKey, themeId: ThemeId, by: z.uuid() })),
  findings: z.array(Finding),
});
export type FindingsState = z.infer<typeof FindingsState>;
