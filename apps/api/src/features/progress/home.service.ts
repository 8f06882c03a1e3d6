import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { mergeStates } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { CatalogueService } from '../catalogue/index.js';
import { RetrievalService } from '../retrieval/index.js';
import { type Home, toHome } from './home.mapper.js';
import { HomeRepository } from './home.repository.js';
import { TrackCache } from './track-cache.js';

/** The first page of a learner, out of one statement and what is in memory. */
@Injectable()
export class HomeService {
  constructor(
    private readonly repository: HomeRepository,
    private readonly tracks: TrackCache,
    private readonly catalogue: CatalogueService,
    private readonly retrieval: RetrievalService,
  ) {}

  async home(caller: Principal | null, locale: Locale): Promise<Home> {
    const learner = signedIn(caller);
    const [row, catalogue] = await Promise.all([
      this.repository.find(learner.accountId),
      this.catalogue.snapshotFor(learner.accountId),
    ]);
    const cohorts = await Promise.all(
      row.cohorts.map(async (cohort) => ({
        ...cohort,
        track: await this.tracks.find(cohort.trackSlug, cohort.trackVersion),
      })),
    );
    const states = mergeStates(row.states);
    const finished = new Map(
      [...states.values()].flatMap(({ lessonId, completedAt }) =>
        completedAt === null ? [] : [[lessonId, completedAt] as const],
      ),
    );
    const practice = await this.retrieval.countDue(finished, row.cards, locale);
    return toHome({ ...row, cohorts, states, practice }, catalogue, locale);
  }
}
