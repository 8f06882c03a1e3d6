import { z } from 'zod';
import type { Country } from '@weft/contracts';
import type { ComponentDefinition } from '../component.js';
import { lookUp, publicSource, type PublicSource } from '../library.js';

const CaseCardProps = z
  .object({
    /** A case of the library. */
    id: z.string().min(1),
  })
  .strict();

/** A practice example in one language, in its seven parts. */
export type CaseData = {
  id?: string;
  title: string;
  sector: string;
  country: Country;
  takeaways: string[];
  story: string;
  challenge: string;
  stakeholders: string[];
  importance: string;
  solutions: string[];
  remarks: string;
  source: PublicSource;
};

export const caseCard: ComponentDefinition<z.infer<typeof CaseCardProps>> = {
  tag: 'CaseCard',
  kind: 'case-card',
  summary: 'A case of the library: what to take away and its challenge, the rest folded.',
  example: '<CaseCard id="gbo" />',
  placement: 'block',
  children: 'none',
  props: CaseCardProps,
  resolve: ({ id }, context): CaseData => {
    const entry = lookUp('cases', context.library.cases, id);
    const { locale } = context;
    return {
      id,
      title: entry.title[locale],
      sector: entry.sector[locale],
      country: entry.country,
      takeaways: entry.takeaways.map((text) => text[locale]),
      story: entry.story[locale],
      challenge: entry.challenge[locale],
      stakeholders: entry.stakeholders.map((text) => text[locale]),
      importance: entry.importance[locale],
      solutions: entry.solutions.map((text) => text[locale]),
      remarks: entry.remarks[locale],
      source: publicSource(entry.source),
    };
  },
};
