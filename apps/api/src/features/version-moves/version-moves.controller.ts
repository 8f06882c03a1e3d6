import { Controller } from '@nestjs/common';
import {
  decideVersionMove,
  listCohortVersions,
  listVersionDecisions,
  readMoveDifference,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { CohortVersionsService } from './cohort-versions.service.js';

@Controller()
export class VersionMovesController {
  constructor(private readonly versions: CohortVersionsService) {}

  @Route(listCohortVersions)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listCohortVersions>,
  ) {
    return this.versions.list(caller, params.cohortId, query.locale);
  }

  @Route(readMoveDifference)
  difference(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readMoveDifference>,
  ) {
    return this.versions.difference(caller, params.cohortId, { ...query, code: params.code });
  }

  @Route(decideVersionMove)
  decide(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof decideVersionMove>,
  ) {
    return this.versions.decide(caller, params.cohortId, { ...body, code: params.code });
  }

  @Route(listVersionDecisions)
  history(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listVersionDecisions>,
  ) {
    return this.versions.history(caller, params.cohortId, query);
  }
}
