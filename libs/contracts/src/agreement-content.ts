import { z } from 'zod';

/** What an agreement is about: the whole team (`group`), or one assignment by its id. */
export const groupSubject = 'group';
export const AgreementSubject = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** Parts of an agreement; a lecturer asks her questions by part. */
export const AgreementPart = z.enum([
  'inclusion',
  'influence',
  'intimacy',
  'challenge',
  'goals',
  'success',
  'roles',
  'criteria',
]);
export type AgreementPart = z.infer<typeof AgreementPart>;

/**
 * Name of a text: its part and what it is in there. `challenge:why`, `goals:<item>`,
 * `roles:<account>`, `criteria:<item>:title`, `criteria:<item>:weight`, `criteria:<item>:level-1`.
 */
const TextKey = z.string().regex(/^[a-z]{1,20}:[a-z0-9-]{1,40}(:[a-z0-9-]{1,20})?$/);

const ItemIds = z
  .array(z.string().regex(/^[a-z0-9-]{1,40}$/))
  .max(12)
  .refine((ids) => new Set(ids).size === ids.length, 'each id once');

/** Lists of an agreement, as the ids of their items in order. */
export const AgreementLists = z.object({ goals: ItemIds, success: ItemIds, criteria: ItemIds });
export type AgreementLists = z.infer<typeof AgreementLists>;

/** All that an agreement says: texts by name, so that two people can change two of them at once. */
export const AgreementContent = z.object({
  texts: z
    .record(TextKey, z.string().max(2000))
    .refine((texts) => Object.keys(texts).length <= 250, 'too many texts'),
  lists: AgreementLists,
});
export type AgreementContent = z.infer<typeof AgreementContent>;
