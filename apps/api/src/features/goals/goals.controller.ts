import { Controller } from '@nestjs/common';
import {
  listGoalRevisions,
  listGoals,
  listSharedGoals,
  saveGoal,
  skipGoals,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { GoalsService } from './goals.service.js';

@Controller()
export class GoalsController {
  constructor(private readonly goals: GoalsService) {}

  @Route(listGoals)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listGoals>) {
    return this.goals.list(caller, query.locale);
  }

  @Route(saveGoal)
  save(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof saveGoal>) {
    return this.goals.save(caller, params.goalId, body);
  }

  @Route(listGoalRevisions)
  revisions(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof listGoalRevisions>,
  ) {
    return this.goals.revisions(caller, params.goalId);
  }

  @Route(skipGoals)
  skip(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof skipGoals>) {
    return this.goals.skip(caller, params.moduleCode);
  }

  @Route(listSharedGoals)
  shared(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof listSharedGoals>) {
    return this.goals.shared(caller, params.cohortId);
  }
}
