import { Readable } from 'node:stream';
import { Body, Controller } from '@nestjs/common';
import {
  changeDraftFiles,
  exportDraft,
  listDraftHistory,
  readDraftFiles,
  readDraftRevision,
  replaceDraftByZip,
  saveDraftFile,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { DraftChangesService } from './draft-changes.service.js';
import { DraftFilesService } from './draft-files.service.js';
import { DraftTexts } from './draft-texts.js';

@Controller()
export class DraftFileController {
  constructor(
    private readonly files: DraftFilesService,
    private readonly changes: DraftChangesService,
    private readonly texts: DraftTexts,
  ) {}

  @Route(readDraftFiles)
  readAll(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readDraftFiles>) {
    return this.files.readAll(caller, params.draftId);
  }

  @Route(saveDraftFile)
  save(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveDraftFile>,
  ) {
    return this.files.save(caller, params.draftId, body);
  }

  @Route(changeDraftFiles)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeDraftFiles>,
  ) {
    return this.changes.change(caller, params.draftId, body);
  }

  @Route(replaceDraftByZip)
  replace(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof replaceDraftByZip>,
    @Body() bytes: unknown,
  ) {
    if (!(bytes instanceof Readable)) throw new AppError('request/unsupported-type');
    return this.changes.replaceByZip(caller, params, bytes);
  }

  @Route(listDraftHistory)
  history(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listDraftHistory>,
  ) {
    return this.files.history(caller, params.draftId, query);
  }

  @Route(readDraftRevision)
  readRevision(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readDraftRevision>,
  ) {
    return this.files.readRevision(caller, params.draftId, params.revision);
  }

  @Route(exportDraft)
  async export(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof exportDraft>,
  ) {
    const { body, download } = await this.texts.export(caller, params.draftId, query.number);
    return new StreamedResponse(body, { type: 'application/zip', download });
  }
}
