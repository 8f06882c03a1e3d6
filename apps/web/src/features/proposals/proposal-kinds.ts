import type { ProposalKind, ProposalState } from '@weft/contracts';

/** In the order in which they are offered. */
export const kinds = ['source', 'actor', 'case', 'lesson'] as const satisfies ProposalKind[];

export const isKind = (value: string | null): value is ProposalKind =>
  kinds.some((kind) => kind === value);

export const states = [
  'proposed',
  'accepted',
  'adapted',
  'declined',
  'withdrawn',
] as const satisfies ProposalState[];

export const isState = (value: string | null): value is ProposalState =>
  states.some((state) => state === value);
