import { Controller } from '@nestjs/common';
import {
  changeAssignment,
  extendTeam,
  listCohortAssignments,
  withdrawTeamExtension,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AssignmentService } from './assignment.service.js';
import { TeamExtensionService } from './team-extension.service.js';

@Controller()
export class AssignmentController {
  constructor(
    private readonly assignments: AssignmentService,
    private readonly extensions: TeamExtensionService,
  ) {}

  @Route(listCohortAssignments)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listCohortAssignments>,
  ) {
    return this.assignments.list(caller, params.cohortId, query.locale);
  }

  @Route(changeAssignment)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeAssignment>,
  ) {
    return this.assignments.change(caller, params, body);
  }

  @Route(extendTeam)
  extend(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof extendTeam>,
  ) {
    return this.extensions.extend(caller, params, body);
  }

  @Route(withdrawTeamExtension)
  withdraw(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof withdrawTeamExtension>,
  ) {
    return this.extensions.withdraw(caller, params);
  }
}
