import { Controller } from '@nestjs/common';
import {
  addTrackEditor,
  archiveTrackDraft,
  createTrackDraft,
  listMyTracks,
  listTrackRevisions,
  readTrackDraft,
  readTrackRevision,
  removeTrackEditor,
  saveTrackDraft,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { DraftService } from './draft.service.js';

@Controller()
export class DraftController {
  constructor(private readonly drafts: DraftService) {}

  @Route(listMyTracks)
  listMine(@Caller() caller: Principal | null) {
    return this.drafts.listMine(caller);
  }

  @Route(createTrackDraft)
  create(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof createTrackDraft>) {
    return this.drafts.create(caller, body);
  }

  @Route(readTrackDraft)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readTrackDraft>) {
    return this.drafts.read(caller, params.draftId);
  }

  @Route(saveTrackDraft)
  save(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveTrackDraft>,
  ) {
    return this.drafts.save(caller, params.draftId, body);
  }

  @Route(archiveTrackDraft)
  archive(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof archiveTrackDraft>,
  ) {
    return this.drafts.setArchived(caller, params.draftId, body.archived);
  }

  @Route(addTrackEditor)
  addEditor(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof addTrackEditor>,
  ) {
    return this.drafts.addEditor(caller, params.draftId, body.email);
  }

  @Route(removeTrackEditor)
  removeEditor(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof removeTrackEditor>,
  ) {
    return this.drafts.removeEditor(caller, params.draftId, params.accountId);
  }

  @Route(listTrackRevisions)
  listRevisions(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listTrackRevisions>,
  ) {
    return this.drafts.listRevisions(caller, params.draftId, query.page);
  }

  @Route(readTrackRevision)
  readRevision(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readTrackRevision>,
  ) {
    return this.drafts.readRevision(caller, params.draftId, params.revision);
  }
}
