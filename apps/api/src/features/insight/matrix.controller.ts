import { Controller } from '@nestjs/common';
import { exportMatrixCsv, exportMatrixXlsx, readMatrix, readWorkload } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { MatrixService } from './matrix.service.js';

@Controller()
export class MatrixController {
  constructor(private readonly matrix: MatrixService) {}

  @Route(readMatrix)
  read(@Caller() caller: Principal | null, @Input() { params, query }: InputOf<typeof readMatrix>) {
    return this.matrix.read(caller, params.cohortId, query);
  }

  @Route(exportMatrixCsv)
  exportCsv(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof exportMatrixCsv>,
  ) {
    return this.matrix.export(caller, params.cohortId, { ...query, format: 'csv' });
  }

  @Route(exportMatrixXlsx)
  exportXlsx(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof exportMatrixXlsx>,
  ) {
    return this.matrix.export(caller, params.cohortId, { ...query, format: 'xlsx' });
  }

  @Route(readWorkload)
  workload(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readWorkload>,
  ) {
    return this.matrix.workload(caller, params.cohortId, query.locale);
  }
}
