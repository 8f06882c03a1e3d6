import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { countableRoles, type ReportData, reportWords } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import type { RoundStanding } from '../review-rounds/index.js';
import { FindingRepository } from './finding.repository.js';
import { RoundMaterials } from './round-material.js';
import { WorkbenchService } from './workbench.service.js';

/** Puts together what the report of a round is made of. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly workbench: WorkbenchService,
    private readonly findings: FindingRepository,
    private readonly materials: RoundMaterials,
    private readonly clock: Clock,
  ) {}

  /** As it stands now. */
  async gather(round: RoundStanding['round'], locale: Locale): Promise<ReportData> {
    const [material, state, { goals, ...held }] = await Promise.all([
      this.materials.read(round, locale),
      this.workbench.stateOf(round.id, locale),
      this.findings.findAims(round.id),
    ]);
    const words = reportWords[locale];
    const { sources, polls, people, moduleCode, version } = material;
    const { counts, withheld } = countableRoles(people);
    return {
      ...{ locale, title: round.title, held, mode: 'online', project: null },
      date: this.clock.now().toISOString().slice(0, 10),
      ...{ subject: words.version(moduleCode, version), respondents: people.length, people, polls },
      groups: [...counts].map(([role, count]) => ({ title: words.groupNames[role], count })),
      goals: goals.map((goal) => goal[locale] ?? goal.nl ?? goal.en ?? ''),
      notes: [
        ...(counts.size > 0 ? [words.overlap] : []),
        ...(withheld > 0 ? [words.withheld(withheld)] : []),
      ],
      passages: [],
      themes: state.themes.map((theme) => ({
        ...theme,
        sources: state.codes
          .filter(({ themeId }) => themeId === theme.id)
          .map(({ source }) => source),
      })),
      findings: state.findings,
      remarks: sources,
    };
  }
}
