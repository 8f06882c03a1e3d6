import { Controller } from '@nestjs/common';
import { answerCard, gradeCard, readPractice } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RetrievalService } from './retrieval.service.js';

@Controller()
export class RetrievalController {
  constructor(private readonly retrieval: RetrievalService) {}

  @Route(readPractice)
  practice(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof readPractice>) {
    return this.retrieval.practice(caller, query.locale);
  }

  @Route(answerCard)
  answer(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof answerCard>) {
    return this.retrieval.answer(caller, body);
  }

  @Route(gradeCard)
  grade(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof gradeCard>) {
    return this.retrieval.grade(caller, params.reviewId, body);
  }
}
