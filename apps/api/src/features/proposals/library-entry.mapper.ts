import type { CollectionId, LibrarySource, Locale, ProposalContent } from '@weft/contracts';
import type { LibraryAddition } from '../library/index.js';

type LibraryContent = Exclude<ProposalContent, { kind: 'lesson' }>;

/** Where a kind of proposal goes once it is accepted. */
export const collectionOf: Readonly<Record<LibraryContent['kind'], CollectionId>> = {
  source: 'addresses',
  case: 'cases',
  actor: 'ecosystem',
};

/** Id of the entry that a proposal becomes; the same for all its versions. */
export const entryIdOf = (proposalId: string): string => `p-${proposalId}`;

interface Accepted {
  proposalId: string;
  content: LibraryContent;
  version: number;
  adapted: boolean;
  acceptedAt: Date;
}

/** The library entry that an accepted proposal becomes, with the address it rests on as source. */
export function toLibraryAddition(accepted: Accepted): LibraryAddition {
  const { proposalId, content, version, adapted, acceptedAt } = accepted;
  const id = entryIdOf(proposalId);
  const acceptedOn = acceptedAt.toISOString().slice(0, 10);
  return {
    collection: collectionOf[content.kind],
    entry: { id, asOf: acceptedOn, source: id, ...fieldsOf(content) },
    source: toSource(id, content, acceptedAt),
    proposed: { acceptedOn, version, adapted, locale: content.locale },
  };
}

/** A text that exists in one language stands for both; the entry says which language it is. */
const both = (text: string): Record<Locale, string> => ({ nl: text, en: text });

function fieldsOf(
  content: LibraryContent,
): { title: string | Record<Locale, string> } & Record<string, unknown> {
  switch (content.kind) {
    case 'source':
      return {
        title: content.title,
        kind: 'reference',
        text: both(content.text),
        url: content.url,
        ...(content.author !== null && { author: content.author }),
        ...(content.year !== null && { year: content.year }),
      };
    case 'actor':
      return {
        title: content.title,
        text: both(content.text),
        country: content.country,
        domain: content.domains,
        url: content.url,
        ...(content.acronym !== null && { acronym: content.acronym }),
        ...(content.regions.length > 0 && { region: content.regions }),
        ...(content.address !== null && { address: content.address }),
      };
    case 'case':
      return {
        title: both(content.title),
        text: both(content.challenge),
        country: content.country,
        sector: both(content.sector),
        takeaways: content.takeaways.map(both),
        story: both(content.story),
        challenge: both(content.challenge),
        stakeholders: content.stakeholders.map(both),
        importance: both(content.importance),
        solutions: content.solutions.map(both),
        remarks: both(content.remarks),
      };
  }
}

/** Somebody looks at it again within a year. */
function toSource(id: string, content: LibraryContent, acceptedAt: Date): LibrarySource {
  const again = new Date(acceptedAt);
  again.setUTCFullYear(again.getUTCFullYear() + 1);
  const author = content.kind === 'source' ? content.author : null;
  return {
    id,
    title: content.title,
    publisher: author ?? new URL(content.url).hostname,
    url: content.url,
    accessed: acceptedAt.toISOString().slice(0, 10),
    review: again.toISOString().slice(0, 10),
    language: content.locale,
    ...(content.kind === 'source' && content.year !== null && { published: String(content.year) }),
  };
}
