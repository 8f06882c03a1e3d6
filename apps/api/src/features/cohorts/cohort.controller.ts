import { Controller } from '@nestjs/common';
import {
  listMyCohorts,
  createCohort,
  readCohort,
  updateCohort,
  renewJoinCode,
  revokeJoinCode,
  addLecturer,
  removeLecturer,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { CohortService } from './cohort.service.js';

@Controller()
export class CohortController {
  constructor(private readonly cohorts: CohortService) {}

  @Route(listMyCohorts)
  listMine(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listMyCohorts>) {
    return this.cohorts.listMine(caller, query.locale);
  }

  @Route(createCohort)
  create(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof createCohort>) {
    return this.cohorts.create(caller, body);
  }

  @Route(readCohort)
  read(@Caller() caller: Principal | null, @Input() { params, query }: InputOf<typeof readCohort>) {
    return this.cohorts.read(caller, params.cohortId, query.locale);
  }

  @Route(updateCohort)
  update(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof updateCohort>,
  ) {
    return this.cohorts.update(caller, params.cohortId, body);
  }

  @Route(renewJoinCode)
  renewJoinCode(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof renewJoinCode>,
  ) {
    return this.cohorts.renewJoinCode(caller, params.cohortId);
  }

  @Route(revokeJoinCode)
  revokeJoinCode(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof revokeJoinCode>,
  ) {
    return this.cohorts.revokeJoinCode(caller, params.cohortId);
  }

  @Route(addLecturer)
  addLecturer(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof addLecturer>,
  ) {
    return this.cohorts.addLecturer(caller, params.cohortId, body.email);
  }

  @Route(removeLecturer)
  removeLecturer(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof removeLecturer>,
  ) {
    return this.cohorts.removeLecturer(caller, params.cohortId, params.accountId);
  }
}
