import { Controller } from '@nestjs/common';
import {
  deleteProposalDraft,
  listProposalDrafts,
  readLessonLibrary,
  readProposalDraft,
  saveProposalDraft,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { DraftService } from './draft.service.js';

@Controller()
export class DraftController {
  constructor(private readonly drafts: DraftService) {}

  @Route(listProposalDrafts)
  list(@Caller() caller: Principal | null) {
    return this.drafts.list(caller);
  }

  @Route(readProposalDraft)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readProposalDraft>) {
    return this.drafts.read(caller, params.draftId);
  }

  @Route(saveProposalDraft)
  save(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveProposalDraft>,
  ) {
    return this.drafts.save(caller, { ...body, id: params.draftId });
  }

  @Route(deleteProposalDraft)
  remove(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof deleteProposalDraft>,
  ) {
    return this.drafts.remove(caller, params.draftId);
  }

  @Route(readLessonLibrary)
  lessonLibrary(@Caller() caller: Principal | null) {
    return this.drafts.lessonLibrary(caller);
  }
}
