import { Controller } from '@nestjs/common';
import {
  agreeMark,
  listMarking,
  listMarkingComments,
  readMarking,
  removeMarkingComment,
  saveGradeSettings,
  saveMarking,
  saveMarkingComment,
  setFactor,
  settleMarking,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { MarkingCommentService } from './marking-comment.service.js';
import { MarkingReading } from './marking-reading.service.js';
import { MarkingService } from './marking.service.js';
import { ModerationService } from './moderation.service.js';

@Controller()
export class MarkingController {
  constructor(
    private readonly marking: MarkingService,
    private readonly reading: MarkingReading,
    private readonly moderation: ModerationService,
    private readonly comments: MarkingCommentService,
  ) {}

  @Route(listMarking)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listMarking>,
  ) {
    return this.marking.list(caller, params, query.locale);
  }

  @Route(saveGradeSettings)
  saveSettings(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveGradeSettings>,
  ) {
    return this.marking.saveSettings(caller, params, body);
  }

  @Route(readMarking)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readMarking>,
  ) {
    return this.reading.read(caller, params.submissionId, query.locale);
  }

  @Route(saveMarking)
  save(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof saveMarking>) {
    return this.marking.save(caller, params.submissionId, body);
  }

  @Route(settleMarking)
  settle(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof settleMarking>,
  ) {
    return this.marking.settle(caller, params.submissionId, body);
  }

  @Route(agreeMark)
  agree(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof agreeMark>) {
    return this.moderation.agree(caller, params.submissionId, body);
  }

  @Route(setFactor)
  factor(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof setFactor>) {
    return this.moderation.setFactor(caller, params.submissionId, body);
  }

  @Route(listMarkingComments)
  listComments(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof listMarkingComments>,
  ) {
    return this.comments.list(caller, params.cohortId);
  }

  @Route(saveMarkingComment)
  saveComment(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveMarkingComment>,
  ) {
    return this.comments.save(caller, params, body);
  }

  @Route(removeMarkingComment)
  removeComment(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof removeMarkingComment>,
  ) {
    return this.comments.remove(caller, params);
  }
}
