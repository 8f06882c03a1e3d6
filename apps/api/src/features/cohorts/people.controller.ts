import { Controller } from '@nestjs/common';
import {
  listPeople,
  decideEnrolment,
  readJoinCode,
  joinCohort,
  changeMyEnrolment,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { PeopleService } from './people.service.js';

@Controller()
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Route(listPeople)
  list(@Caller() caller: Principal | null, @Input() { params, query }: InputOf<typeof listPeople>) {
    return this.people.list(caller, params.cohortId, query);
  }

  @Route(decideEnrolment)
  decide(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof decideEnrolment>,
  ) {
    return this.people.decide(caller, params.cohortId, body);
  }

  @Route(readJoinCode)
  describeCode(@Input() { params, query }: InputOf<typeof readJoinCode>) {
    return this.people.describeCode(params.code, query.locale);
  }

  @Route(joinCohort)
  join(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof joinCohort>) {
    return this.people.join(caller, body);
  }

  @Route(changeMyEnrolment)
  changeMine(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeMyEnrolment>,
  ) {
    return this.people.changeMine(caller, params.cohortId, body);
  }
}
