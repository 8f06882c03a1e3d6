import { Controller } from '@nestjs/common';
import { listAnswers, listRevisions, readPollResults, saveAnswer } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AnswersService } from './answers.service.js';

@Controller()
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Route(saveAnswer)
  saveAnswer(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof saveAnswer>) {
    return this.answers.save(caller, body);
  }

  @Route(listAnswers)
  listAnswers(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listAnswers>) {
    return this.answers.inLesson(caller, query.lessonId);
  }

  @Route(listRevisions)
  listRevisions(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listRevisions>,
  ) {
    return this.answers.revisions(caller, { ...params, before: query.before });
  }

  @Route(readPollResults)
  readPollResults(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readPollResults>,
  ) {
    return this.answers.pollResults(caller, params.activityId);
  }
}
