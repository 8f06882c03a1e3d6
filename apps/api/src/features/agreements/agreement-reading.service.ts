import { Injectable } from '@nestjs/common';
import {
  type Agreement,
  type AgreementState,
  groupSubject,
  type listAgreements,
  type Locale,
} from '@weft/contracts';
import type { z } from 'zod';
import type { Principal } from '../../platform/auth/principal.js';
import { AssignmentAccess } from '../assignments/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { AgreementListRepository } from './agreement-list.repository.js';
import { toAgreement } from './agreement.mapper.js';
import { AgreementAccess, type AgreementName } from './agreement.policy.js';
import { AgreementRepository } from './agreement.repository.js';

interface Asked {
  locale: Locale;
  state?: AgreementState | undefined;
  page: number;
}

/** One agreement for who may see it, and those of a cohort for its lecturers. */
@Injectable()
export class AgreementReading {
  constructor(
    private readonly access: AgreementAccess,
    private readonly cohorts: CohortAccess,
    private readonly agreements: AgreementRepository,
    private readonly lists: AgreementListRepository,
    private readonly assignments: AssignmentAccess,
  ) {}

  /** @throws AppError access/sign-in-required, teams/unknown, assignments/unknown */
  async read(caller: Principal | null, name: AgreementName, locale: Locale): Promise<Agreement> {
    const view = await this.access.reader(caller, name, locale);
    return toAgreement(name.subject, view, await this.agreements.find(name));
  }

  /** @throws AppError access/sign-in-required, access/forbidden, cohorts/unknown */
  async list(
    caller: Principal | null,
    cohortId: string,
    { locale, ...asked }: Asked,
  ): Promise<z.input<(typeof listAgreements)['response']>> {
    await this.cohorts.taughtBy(caller, cohortId);
    const [{ items, ...rest }, assignments] = await Promise.all([
      this.lists.findPage(cohortId, asked),
      this.assignments.ofCohort(cohortId, locale),
    ]);
    const titles = new Map(assignments.map(({ assignmentId, title }) => [assignmentId, title]));
    return {
      ...rest,
      items: items.map(({ changedAt, ...item }) => ({
        ...item,
        // An assignment that the cohort no longer follows goes by its id.
        title: item.subject === groupSubject ? null : (titles.get(item.subject) ?? item.subject),
        changedAt: new Date(changedAt).toISOString(),
      })),
    };
  }
}
