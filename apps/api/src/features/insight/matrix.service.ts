import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import {
  compareWorkload,
  pauseMinutes,
  stuckThresholds,
  workloadLearners,
  workloadMargin,
} from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { csvOf, xlsxOf } from '../../platform/export/table-export.js';
import { AppError } from '../../platform/http/app-error.js';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { CatalogueService } from '../catalogue/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { BoardCache } from './board-cache.js';
import { partsOfTrack, titlesOf } from './cohort-track.js';
import { exportTable } from './matrix-export.js';
import { columnsOf, toRow } from './matrix.mapper.js';
import { choose, type Chosen, entriesOf } from './matrix-view.js';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** How the learners of a cohort get on, for its lecturers. */
@Injectable()
export class MatrixService {
  constructor(
    private readonly access: CohortAccess,
    private readonly catalogue: CatalogueService,
    private readonly boards: BoardCache,
  ) {}

  /** @throws AppError cohorts/unknown, catalogue/module-unknown */
  async read(
    caller: Principal | null,
    cohortId: string,
    asked: Chosen & { locale: Locale; module?: string | undefined; offset: number; limit: number },
  ) {
    const { board, entries, parts, titles } = await this.look(caller, cohortId, asked.locale);
    const module = parts.find(({ code }) => code === asked.module) ?? null;
    if (asked.module !== undefined && !module) throw new AppError('catalogue/module-unknown');
    const columns = columnsOf(board, parts, module);
    const chosen = choose(entries, asked);
    return {
      columns,
      rows: chosen
        .slice(asked.offset, asked.offset + asked.limit)
        .map((entry) => toRow(entry, columns, titles)),
      total: chosen.length,
      learners: entries.length,
      stuck: entries.filter(({ stuck }) => stuck.length > 0).length,
      thresholds: stuckThresholds,
    };
  }

  /** The learners that were chosen, all of them, as a file. @throws AppError cohorts/unknown */
  async export(
    caller: Principal | null,
    cohortId: string,
    { format, ...asked }: Chosen & { locale: Locale; format: 'csv' | 'xlsx' },
  ): Promise<StreamedResponse> {
    const { board, entries, parts, titles, cohort } = await this.look(
      caller,
      cohortId,
      asked.locale,
    );
    const table = exportTable({
      ...{ entries: choose(entries, asked), lessonIds: board.lessonIds, parts, titles },
      ...{ locale: asked.locale, timeZone: cohort.timeZone },
    });
    const download = `weft-${cohort.startsOn}-${cohortId.slice(0, 8)}.${format}`;
    const body = format === 'csv' ? csvOf(table) : await xlsxOf(table, cohort.title);
    return new StreamedResponse(body, { type: mediaTypes[format], download });
  }

  /** Minutes that lessons say they take beside those that were measured here. */
  async workload(caller: Principal | null, cohortId: string, locale: Locale) {
    const { board, parts } = await this.look(caller, cohortId, locale);
    const places = new Map(board.lessonIds.map((id, place) => [id, place]));
    const modules = parts.map(({ code, title, ects, hours, lessons }) => ({
      ...{ code, title, ects, hours },
      lessons: lessons.map(({ id, title: name, minutes }) => ({
        ...{ lessonId: id, title: name, declared: minutes },
        ...compareWorkload(minutes, board.secondsOfFinished(places.get(id) ?? -1)),
      })),
    }));
    const thresholds = { margin: workloadMargin, learners: workloadLearners, pauseMinutes };
    return { modules, thresholds };
  }

  private async look(caller: Principal | null, cohortId: string, locale: Locale) {
    const { cohort } = await this.access.ledBy(caller, cohortId);
    const read = await this.catalogue.snapshotOf(cohortId);
    const parts = partsOfTrack(cohort.track, read, locale);
    const titles = titlesOf(cohort.track, parts, locale);
    const lessonIds = parts.flatMap(({ lessons }) => lessons.map(({ id }) => id));
    const now = await this.boards.look(cohortId, lessonIds);
    return { cohort, parts, titles, board: now.board, entries: entriesOf(now, parts, cohort) };
  }
}
