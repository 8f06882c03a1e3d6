import { Controller } from '@nestjs/common';
import { changeAssignment, listCohortAssignments } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AssignmentService } from './assignment.service.js';

@Controller()
export class AssignmentController {
  constructor(private readonly assignments: AssignmentService) {}

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
}
