import { z } from 'zod';
import { FindingSection, FindingStance, ThemeId } from './finding-shapes.js';
import { LocalisedText } from './locale.js';
import { RoundRole } from './round-shapes.js';

/** Of an entry of `content/library/polls.yaml`, which holds the words and numbers. */
const EntryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const SourceSection = z.string().regex(/^\d+(\.\d+)*$/, 'the number of a section, such as 5.2.1');

/**
 * `content/rounds/<id>.yaml`: a round that was held elsewhere, as a finished example. What the
 * library says already is named here by the id of its entry.
 */
export const RoundExampleFile = z
  .object({
    id: EntryId,
    title: LocalisedText,
    /** Of `library/sources.yaml`. */
    source: z.string(),
    heldOn: z.iso.date(),
    mode: z.enum(['online', 'on-site']),
    /** As the source reports it. */
    respondents: z.int().positive(),
    /** Of the project that the group was part of: people for each partner, and in all. */
    project: z.object({ perPartner: z.tuple([z.int(), z.int()]), inAll: z.int() }).strict(),
    /** The entry that counts roles in its points, and which role each point is. */
    roles: z.object({ entry: EntryId, are: z.array(RoundRole).min(1) }).strict(),
    /** The entry whose points are the goals. */
    goals: EntryId,
    data: SourceSection,
    themes: z
      .array(z.object({ id: ThemeId, title: LocalisedText, section: FindingSection }).strict())
      .min(1),
    polls: z.array(
      z.object({ entry: EntryId, section: FindingSection, source: SourceSection }).strict(),
    ),
    findings: z.array(
      z
        .object({
          entry: EntryId,
          section: FindingSection,
          stance: FindingStance,
          /** Section of the source that says it. */
          source: SourceSection,
          polls: z.array(EntryId),
          themes: z.array(ThemeId),
        })
        .strict(),
    ),
  })
  .strict();
export type RoundExampleFile = z.infer<typeof RoundExampleFile>;
