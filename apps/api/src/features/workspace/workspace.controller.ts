import { Controller } from '@nestjs/common';
import {
  listWorkspacePeriods,
  readContributions,
  readWorkspace,
  readWorkspaceState,
  restoreWorkspace,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RestorationService } from './restoration.service.js';
import { WorkspaceService } from './workspace.service.js';

@Controller()
export class WorkspaceController {
  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly restorations: RestorationService,
  ) {}

  @Route(readWorkspace)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readWorkspace>) {
    return this.workspaces.read(caller, params);
  }

  @Route(readWorkspaceState)
  state(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readWorkspaceState>,
  ) {
    return this.workspaces.state(caller, params);
  }

  @Route(listWorkspacePeriods)
  periods(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listWorkspacePeriods>,
  ) {
    return this.workspaces.periods(caller, { ...params, ...query });
  }

  @Route(restoreWorkspace)
  restore(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof restoreWorkspace>,
  ) {
    return this.restorations.restore(caller, { ...params, ...body });
  }

  @Route(readContributions)
  contributions(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readContributions>,
  ) {
    return this.workspaces.contributions(caller, params);
  }
}
