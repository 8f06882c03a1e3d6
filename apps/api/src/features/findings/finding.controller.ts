import { Controller } from '@nestjs/common';
import { changeFindings, readMyRemarks, readWorkbench } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RoundVisit, type RoundVisitor } from '../review-rounds/index.js';
import { FindingService } from './finding.service.js';
import { MyRemarksService } from './my-remarks.service.js';
import { WorkbenchService } from './workbench.service.js';

@Controller()
export class FindingController {
  constructor(
    private readonly workbench: WorkbenchService,
    private readonly findings: FindingService,
    private readonly remarks: MyRemarksService,
  ) {}

  @Route(readWorkbench)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readWorkbench>,
  ) {
    return this.workbench.read(caller, params.roundId, query.locale);
  }

  @Route(changeFindings)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeFindings>,
  ) {
    return this.findings.change(caller, params.roundId, body);
  }

  @Route(readMyRemarks)
  readMine(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params }: InputOf<typeof readMyRemarks>,
  ) {
    return this.remarks.read(visitor, params.roundId);
  }
}
