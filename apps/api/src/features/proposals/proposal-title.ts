import type { ProposalContent } from '@weft/contracts';

/** What a proposal is called in lists. */
export function titleOf(content: ProposalContent): string {
  if (content.kind !== 'lesson') return content.title;
  return content.nl?.title ?? content.en?.title ?? '';
}
