import { Controller } from '@nestjs/common';
import {
  changeMySharing,
  listCohortActivities,
  listMySharing,
  readCohortAnswers,
  readQuizAnalysis,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { ReadingService } from './reading.service.js';
import { SharingService } from './sharing.service.js';

@Controller()
export class ReadingController {
  constructor(
    private readonly reading: ReadingService,
    private readonly sharing: SharingService,
  ) {}

  @Route(listCohortActivities)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listCohortActivities>,
  ) {
    const { locale, module } = query;
    return this.reading.list(caller, params.cohortId, { locale, module });
  }

  @Route(readCohortAnswers)
  answers(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readCohortAnswers>,
  ) {
    const anonymous = query.anonymous === 'yes';
    return this.reading.answers(caller, { ...params, ...query, anonymous });
  }

  @Route(readQuizAnalysis)
  analysis(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readQuizAnalysis>,
  ) {
    return this.reading.analysis(caller, { ...params, ...query });
  }

  @Route(listMySharing)
  listMine(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listMySharing>) {
    return this.sharing.listMine(caller, query.locale);
  }

  @Route(changeMySharing)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeMySharing>,
  ) {
    return this.sharing.change(caller, params.activityId, body);
  }
}
