import { Controller } from '@nestjs/common';
import {
  exportSubmissions,
  listTeamHandIns,
  readHandIn,
  readSubmission,
  readSubmissionFile,
  submitWork,
  withdrawSubmission,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { HandInService } from './hand-in.service.js';
import { SubmissionArchive } from './submission-archive.js';
import { SubmissionService } from './submission.service.js';
import { SubmitService } from './submit.service.js';
import { TeamHandInsService } from './team-hand-ins.service.js';

@Controller()
export class SubmissionController {
  constructor(
    private readonly handIns: HandInService,
    private readonly submitting: SubmitService,
    private readonly submissions: SubmissionService,
    private readonly teams: TeamHandInsService,
    private readonly archive: SubmissionArchive,
  ) {}

  @Route(readHandIn)
  readHandIn(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readHandIn>,
  ) {
    return this.handIns.read(caller, params, query.locale);
  }

  @Route(submitWork)
  submit(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof submitWork>,
  ) {
    return this.submitting.submit(caller, params, body);
  }

  @Route(readSubmission)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readSubmission>,
  ) {
    return this.submissions.read(caller, params.submissionId, query.locale);
  }

  @Route(readSubmissionFile)
  openFile(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readSubmissionFile>,
  ) {
    return this.submissions.openFile(caller, params, query.show);
  }

  @Route(withdrawSubmission)
  withdraw(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof withdrawSubmission>,
  ) {
    return this.submitting.withdraw(caller, params.submissionId, body.id);
  }

  @Route(listTeamHandIns)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listTeamHandIns>,
  ) {
    return this.teams.list(caller, params, query.locale);
  }

  @Route(exportSubmissions)
  export(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof exportSubmissions>,
  ) {
    return this.archive.export(caller, params, query.locale);
  }
}
