import { Identity1795300000000 } from './1795300000000-identity.js';
import { Content1795310000000 } from './1795310000000-content.js';
import { Search1795310100000 } from './1795310100000-search.js';
import { Learning1795310200000 } from './1795310200000-learning.js';
import { Library1795310300000 } from './1795310300000-library.js';
import { Cohorts1795310500000 } from './1795310500000-cohorts.js';
import { Tracks1795310600000 } from './1795310600000-tracks.js';
import { Messages1795310700000 } from './1795310700000-messages.js';
import { NotificationWithdrawal1795310710000 } from './1795310710000-notification-withdrawal.js';
import { GoalsAndRetrieval1795310800000 } from './1795310800000-goals-and-retrieval.js';
import { Proposals1795310900000 } from './1795310900000-proposals.js';
import { Insight1795311000000 } from './1795311000000-insight.js';
import { VersionMoves1795311100000 } from './1795311100000-version-moves.js';
import { Teams1795312000000 } from './1795312000000-teams.js';
import { Agreements1795312100000 } from './1795312100000-agreements.js';
import { Workspaces1795312200000 } from './1795312200000-workspaces.js';
import { Boards1795312300000 } from './1795312300000-boards.js';
import { HandIn1795312400000 } from './1795312400000-hand-in.js';
import { PeerFeedback1795312500000 } from './1795312500000-peer-feedback.js';
import { Grades1795312600000 } from './1795312600000-grades.js';
import { CohortDatesChanged1795312700000 } from './1795312700000-cohort-dates-changed.js';
import { Drafts1795313000000 } from './1795313000000-drafts.js';
import { ReviewRounds1795313100000 } from './1795313100000-review-rounds.js';
import { Threads1795313200000 } from './1795313200000-threads.js';
import { RoundPolls1795313300000 } from './1795313300000-round-polls.js';
import { Findings1795313400000 } from './1795313400000-findings.js';
import { ProposalWithdrawal1795313600000 } from './1795313600000-proposal-withdrawal.js';
import { TeamAsked1795313610000 } from './1795313610000-team-asked.js';
import { Publishing1795313700000 } from './1795313700000-publishing.js';
import { ModuleMedia1795313820000 } from './1795313820000-module-media.js';
import { RoundUpkeep1795313840000 } from './1795313840000-round-upkeep.js';
import { ReleaseBlocks1795313910000 } from './1795313910000-release-blocks.js';
import { AccessTokens1795313920000 } from './1795313920000-access-tokens.js';
import { RemarkRestored1795313931000 } from './1795313931000-remark-restored.js';
import { NotificationOutdated1795313932000 } from './1795313932000-notification-outdated.js';
import { SearchModules1795313935000 } from './1795313935000-search-modules.js';

/** Every migration, oldest first. A migration that was released is never edited. */
export const migrations = [
  Identity1795300000000,
  Content1795310000000,
  Search1795310100000,
  Learning1795310200000,
  Library1795310300000,
  Cohorts1795310500000,
  Tracks1795310600000,
  Messages1795310700000,
  NotificationWithdrawal1795310710000,
  GoalsAndRetrieval1795310800000,
  Proposals1795310900000,
  Insight1795311000000,
  VersionMoves1795311100000,
  Teams1795312000000,
  Agreements1795312100000,
  Workspaces1795312200000,
  Boards1795312300000,
  HandIn1795312400000,
  PeerFeedback1795312500000,
  Grades1795312600000,
  CohortDatesChanged1795312700000,
  Drafts1795313000000,
  ReviewRounds1795313100000,
  Threads1795313200000,
  RoundPolls1795313300000,
  Findings1795313400000,
  ProposalWithdrawal1795313600000,
  TeamAsked1795313610000,
  Publishing1795313700000,
  ModuleMedia1795313820000,
  RoundUpkeep1795313840000,
  ReleaseBlocks1795313910000,
  AccessTokens1795313920000,
  RemarkRestored1795313931000,
  NotificationOutdated1795313932000,
  SearchModules1795313935000,
] as const;
