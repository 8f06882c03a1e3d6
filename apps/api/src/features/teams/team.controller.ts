import { Controller } from '@nestjs/common';
import { changeTeams, chooseTeam, readTeams, setTeamChoice } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { TeamService } from './team.service.js';
import { TeamChoiceService } from './team-choice.service.js';

@Controller()
export class TeamController {
  constructor(
    private readonly teams: TeamService,
    private readonly choices: TeamChoiceService,
  ) {}

  @Route(readTeams)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readTeams>) {
    return this.teams.read(caller, params.cohortId);
  }

  @Route(changeTeams)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeTeams>,
  ) {
    return this.teams.change(caller, params.cohortId, body);
  }

  @Route(setTeamChoice)
  setChoice(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof setTeamChoice>,
  ) {
    return this.choices.set(caller, params.cohortId, body);
  }

  @Route(chooseTeam)
  choose(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof chooseTeam>,
  ) {
    return this.choices.choose(caller, params.cohortId, body);
  }
}
