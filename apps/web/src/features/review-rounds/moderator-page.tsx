import { useQuery } from '@tanstack/react-query';
import type { ReviewRound } from '@weft/contracts';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { PageData } from '../../platform/page/page-data.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { RoundTabs } from './round-tabs.js';
import { reviewRoundQuery } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

/** How often progress is asked again while a moderator looks. */
const freshMs = 15_000;

interface Props {
  /** The name of the page, out of the title of the round; without it the title alone. */
  titleOf?: (round: string) => string;
  children: (round: ReviewRound) => ReactNode;
}

/** A page of moderators: the title of the round, its tabs, and what belongs under one of them. */
export const ModeratorPage = ({ titleOf = (round) => round, children }: Props) => {
  const t = useRoundTexts().studio;
  const { roundId = '' } = useParams();
  const signedIn = Boolean(useAccount());
  const query = useQuery({
    ...reviewRoundQuery(useApi(), roundId),
    enabled: signedIn,
    refetchInterval: ({ state }) => (state.data?.state === 'open' ? freshMs : false),
  });
  return (
    <SignedInPage title={query.data ? titleOf(query.data.settings.title) : t.title} wide>
      {() => (
        <PageData query={query}>
          {(round) => (
            <>
              <RoundTabs roundId={roundId} of="moderator" />
              {children(round)}
            </>
          )}
        </PageData>
      )}
    </SignedInPage>
  );
};
