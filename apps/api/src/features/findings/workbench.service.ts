import { Injectable } from '@nestjs/common';
import type { CoderAgreement, FindingsState, Locale, readWorkbench } from '@weft/contracts';
import { coderAgreement, type Coding, noFindings, withFindingChange } from '@weft/rules';
import type { z } from 'zod';
import type { Principal } from '../../platform/auth/principal.js';
import { DraftVersions } from '../drafts/index.js';
import { RoundAccess } from '../review-rounds/index.js';
import { FindingRepository, type FindingPerson } from './finding.repository.js';
import { ReportRepository } from './report.repository.js';
import { RoundMaterials } from './round-material.js';

/** What was coded, found and decided, for who moderates a round. */
@Injectable()
export class WorkbenchService {
  constructor(
    private readonly access: RoundAccess,
    private readonly findings: FindingRepository,
    private readonly reports: ReportRepository,
    private readonly materials: RoundMaterials,
    private readonly versions: DraftVersions,
  ) {}

  async read(
    caller: Principal | null,
    roundId: string,
    locale: Locale,
  ): Promise<z.input<typeof readWorkbench.response>> {
    const { round } = await this.access.moderator(caller, roundId);
    const [material, state, people, versions, published] = await Promise.all([
      this.materials.read(round, locale),
      this.stateOf(roundId, locale),
      this.findings.findPeople(roundId, round.draftId),
      this.versions.versionsOf(round.draftId),
      this.reports.count(roundId),
    ]);
    return {
      ...{ title: round.title, draftId: round.draftId, state, people, published },
      sources: material.sources,
      polls: material.polls.map(({ key, title }) => ({ key, title })),
      agreements: agreementsOf(state, people),
      versions: versions.map(({ number }) => number),
    };
  }

  /** What stands now: the themes that come ready, and every change after that. */
  async stateOf(roundId: string, locale: Locale): Promise<FindingsState> {
    const events = await this.findings.findChanges(roundId);
    return events.reduce(
      (state, { change, by }) => withFindingChange(state, change, by),
      noFindings(this.materials.themes(locale)),
    );
  }
}

/** Each two people who coded, by name, with how far they coded alike. */
function agreementsOf(
  { codes, themes }: FindingsState,
  people: readonly FindingPerson[],
): CoderAgreement[] {
  const codings = people.map(({ id, name }) => ({
    name,
    coding: codingOf(codes.filter(({ by }) => by === id)),
  }));
  const coders = codings.filter(({ coding }) => coding.size > 0);
  const ids = themes.map(({ id }) => id);
  return coders.flatMap((first, at) =>
    coders.slice(at + 1).map((second) => ({
      names: [first.name, second.name],
      ...coderAgreement([first.coding, second.coding], ids),
    })),
  );
}

function codingOf(codes: FindingsState['codes']): Coding {
  const coding = new Map<string, Set<string>>();
  for (const { source, themeId } of codes) {
    coding.set(source, (coding.get(source) ?? new Set()).add(themeId));
  }
  return coding;
}
