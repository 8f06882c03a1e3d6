import { Controller } from '@nestjs/common';
import {
  checkDraft,
  compareDraftFiles,
  compareDraftVersions,
  createDraftVersion,
  type Json,
  listDraftVersions,
  readAuthoringLibrary,
  readDraftLesson,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { DraftComparisonService } from './draft-comparison.service.js';
import { DraftCompiler } from './draft-compiler.js';
import { makesDrafts } from './draft.policy.js';
import { DraftVersionService } from './draft-version.service.js';

@Controller()
export class DraftVersionController {
  constructor(
    private readonly versions: DraftVersionService,
    private readonly comparison: DraftComparisonService,
    private readonly compiler: DraftCompiler,
  ) {}

  @Route(readAuthoringLibrary)
  async readLibrary(@Caller() caller: Principal | null) {
    makesDrafts(caller);
    return { library: (await this.compiler.library()) as unknown as Json };
  }

  @Route(checkDraft)
  check(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof checkDraft>) {
    return this.versions.check(caller, params.draftId);
  }

  @Route(createDraftVersion)
  create(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof createDraftVersion>,
  ) {
    return this.versions.create(caller, params.draftId, body);
  }

  @Route(listDraftVersions)
  async list(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof listDraftVersions>,
  ) {
    return { items: await this.versions.list(caller, params.draftId) };
  }

  @Route(readDraftLesson)
  readLesson(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readDraftLesson>,
  ) {
    return this.versions.readLesson(caller, params, query.locale);
  }

  @Route(compareDraftFiles)
  compareFiles(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof compareDraftFiles>,
  ) {
    return this.comparison.files(caller, params.draftId, query);
  }

  @Route(compareDraftVersions)
  compareVersions(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof compareDraftVersions>,
  ) {
    return this.comparison.versionsOf(caller, params.draftId, query);
  }
}
