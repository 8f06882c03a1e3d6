import { Controller } from '@nestjs/common';
import { listOwnLessons, readOwnLesson } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { OwnLessonService } from './own-lesson.service.js';

@Controller()
export class OwnLessonController {
  constructor(private readonly lessons: OwnLessonService) {}

  @Route(listOwnLessons)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listOwnLessons>,
  ) {
    return this.lessons.list(caller, params.cohortId, query.locale);
  }

  @Route(readOwnLesson)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readOwnLesson>,
  ) {
    return this.lessons.read(caller, params, query);
  }
}
