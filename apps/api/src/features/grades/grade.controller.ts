import { Controller } from '@nestjs/common';
import {
  answerAppeal,
  appealGrade,
  exportGradesCsv,
  exportGradesXlsx,
  listGrades,
  listMyGrades,
  previewRelease,
  readGrade,
  releaseGrades,
  undoRelease,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { GradeListService } from './grade-list.service.js';
import { GradeService } from './grade.service.js';
import { ReleaseService } from './release.service.js';

@Controller()
export class GradeController {
  constructor(
    private readonly grades: GradeService,
    private readonly lists: GradeListService,
    private readonly releases: ReleaseService,
  ) {}

  @Route(previewRelease)
  preview(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof previewRelease>,
  ) {
    return this.releases.preview(caller, params, query.locale);
  }

  @Route(releaseGrades)
  release(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof releaseGrades>,
  ) {
    return this.releases.release(caller, params, body);
  }

  @Route(undoRelease)
  undo(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof undoRelease>) {
    return this.releases.undo(caller, params, body.releaseId);
  }

  @Route(listMyGrades)
  listMine(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listMyGrades>) {
    return this.grades.listMine(caller, query.locale);
  }

  @Route(appealGrade)
  appeal(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof appealGrade>,
  ) {
    return this.grades.appeal(caller, params.gradeId, body);
  }

  @Route(readGrade)
  read(@Caller() caller: Principal | null, @Input() { params, query }: InputOf<typeof readGrade>) {
    return this.grades.read(caller, params.gradeId, query.locale);
  }

  @Route(answerAppeal)
  answer(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof answerAppeal>,
  ) {
    return this.grades.answer(caller, params.gradeId, body);
  }

  @Route(listGrades)
  list(@Caller() caller: Principal | null, @Input() { params, query }: InputOf<typeof listGrades>) {
    return this.lists.read(caller, params.cohortId, query);
  }

  @Route(exportGradesCsv)
  exportCsv(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof exportGradesCsv>,
  ) {
    return this.lists.export(caller, params.cohortId, { ...query, format: 'csv' });
  }

  @Route(exportGradesXlsx)
  exportXlsx(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof exportGradesXlsx>,
  ) {
    return this.lists.export(caller, params.cohortId, { ...query, format: 'xlsx' });
  }
}
