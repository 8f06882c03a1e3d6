import { Injectable } from '@nestjs/common';
import { type Locale, readHome } from '@weft/contracts';
import { mergeStates } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { ResponseCache } from '../../platform/http/response-cache.js';
import { StoredResponse } from '../../platform/http/stored-response.js';
import { CatalogueService, type CatalogueSnapshot } from '../catalogue/index.js';
import { RetrievalService } from '../retrieval/index.js';
import { HomeHandIns } from './home-hand-ins.js';
import { toHome } from './home.mapper.js';
import { HomeRepository } from './home.repository.js';
import { TrackCache } from './track-cache.js';

/** Bytes of homes in memory: some hundreds of learners at the same time. */
const mostBytes = 6_000_000;
/** Milliseconds after which a home is made anew: a day begins at a quarter of an hour everywhere. */
const quarter = 15 * 60_000;
const sent = { type: 'application/json; charset=utf-8', cacheControl: 'private, no-store' };

/** The first page of a learner: made when something that it shows has changed, else sent again. */
@Injectable()
export class HomeService {
  private readonly homes = new ResponseCache(mostBytes);

  constructor(
    private readonly repository: HomeRepository,
    private readonly tracks: TrackCache,
    private readonly catalogue: CatalogueService,
    private readonly retrieval: RetrievalService,
    private readonly handIns: HomeHandIns,
  ) {}

  async home(caller: Principal | null, locale: Locale): Promise<StoredResponse> {
    const { accountId } = signedIn(caller);
    const [mark, catalogue] = await Promise.all([
      this.repository.findMark(accountId),
      this.catalogue.snapshotFor(accountId),
    ]);
    const time = Math.floor(Date.now() / quarter);
    const key = [accountId, locale, catalogue.serial, time, mark].join(' ');
    return this.homes.get(key, () => this.make(accountId, catalogue, locale));
  }

  private async make(accountId: string, catalogue: CatalogueSnapshot, locale: Locale) {
    const row = await this.repository.find(accountId);
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
    const handIns = await this.handIns.of(row.teams);
    const practice = await this.retrieval.countDue(finished, row.cards, locale);
    const home = toHome({ ...row, cohorts, states, practice, handIns }, catalogue, locale);
    return StoredResponse.of(JSON.stringify(readHome.response.parse(home)), sent);
  }
}
