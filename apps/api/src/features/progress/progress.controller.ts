import { Controller } from '@nestjs/common';
import { markComplete, readHome, readModuleProgress, recordPosition } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { HomeService } from './home.service.js';
import { ProgressService } from './progress.service.js';

@Controller()
export class ProgressController {
  constructor(
    private readonly progress: ProgressService,
    private readonly homes: HomeService,
  ) {}

  @Route(readModuleProgress)
  readModuleProgress(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readModuleProgress>,
  ) {
    return this.progress.moduleProgress(caller, params.moduleCode);
  }

  @Route(readHome)
  readHome(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof readHome>) {
    return this.homes.home(caller, query.locale);
  }

  @Route(recordPosition)
  recordPosition(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof recordPosition>,
  ) {
    return this.progress.recordPosition(caller, { ...params, ...body });
  }

  @Route(markComplete)
  markComplete(
    @Caller() caller: Principal | null,
    @Input() { body }: InputOf<typeof markComplete>,
  ) {
    return this.progress.markComplete(caller, body);
  }
}
