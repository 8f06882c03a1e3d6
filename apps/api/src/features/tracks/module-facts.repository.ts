import { Injectable } from '@nestjs/common';
import type { content, TrackModule } from '@weft/contracts';
import { DataSource } from 'typeorm';

interface FactsRow {
  version: string;
  newest: boolean;
  file: content.ModuleFile;
  /** Ids of the outcomes that its rubric assesses. */
  assessed: string[] | null;
}

/** What tracks are checked by, of every module version that was ever published. */
@Injectable()
export class ModuleFactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findAll(): Promise<TrackModule[]> {
    const rows: FactsRow[] = await this.dataSource.query(
      `select version, meta -> 'file' as file,
         sequence = max(sequence) over (partition by code) as newest,
         jsonb_path_query_array(meta, '$.assignment.rubric[*].outcomes[*]') as assessed
       from module_version order by code, sequence desc`,
    );
    return rows.map(({ version, newest, file, assessed }) => {
      const { code, title, ects, hours, prerequisites, openSpacePercent, outcomes } = file;
      const covered = outcomes.filter(({ id }) => assessed?.includes(id));
      return {
        ...{ code, version, newest, title, ects, hours, prerequisites, openSpacePercent },
        outcomes: outcomes.length,
        assesses: [...new Set(covered.map(({ entrecomp }) => entrecomp))].sort(),
      };
    });
  }
}
