import { Readable } from 'node:stream';
import { Body, Controller } from '@nestjs/common';
import {
  addDraftAuthor,
  archiveDraft,
  createDraft,
  followDraft,
  importDraft,
  listDrafts,
  listForkableModules,
  readDraft,
  removeDraftAuthor,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { DraftLive } from './draft-live.js';
import { DraftPeopleService } from './draft-people.service.js';
import { DraftService } from './draft.service.js';

@Controller()
export class DraftController {
  constructor(
    private readonly drafts: DraftService,
    private readonly people: DraftPeopleService,
    private readonly live: DraftLive,
  ) {}

  @Route(listDrafts)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listDrafts>) {
    return this.people.list(caller, query);
  }

  @Route(listForkableModules)
  listForkable(@Caller() caller: Principal | null) {
    return this.drafts.listForkable(caller);
  }

  @Route(createDraft)
  create(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof createDraft>) {
    return this.drafts.create(caller, body);
  }

  @Route(importDraft)
  import(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof importDraft>,
    @Body() bytes: unknown,
  ) {
    if (!(bytes instanceof Readable)) throw new AppError('request/unsupported-type');
    return this.drafts.createOfZip(caller, params.draftId, bytes);
  }

  @Route(readDraft)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readDraft>) {
    return this.people.read(caller, params.draftId);
  }

  @Route(followDraft)
  follow(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof followDraft>) {
    return this.live.follow(caller, params.draftId);
  }

  @Route(archiveDraft)
  archive(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof archiveDraft>,
  ) {
    return this.people.setArchived(caller, params.draftId, body.archived);
  }

  @Route(addDraftAuthor)
  addAuthor(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof addDraftAuthor>,
  ) {
    return this.people.addAuthor(caller, params.draftId, body.email);
  }

  @Route(removeDraftAuthor)
  removeAuthor(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof removeDraftAuthor>,
  ) {
    return this.people.removeAuthor(caller, params.draftId, params.accountId);
  }
}
