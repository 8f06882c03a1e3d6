import { Injectable } from '@nestjs/common';
import type { EnrolmentState, Locale, NotificationData } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { Notifications } from '../notifications/index.js';
import { CohortAccess } from './cohort.policy.js';
import { EnrolmentRepository } from './enrolment.repository.js';
import { PeopleRepository } from './people.repository.js';

type Decided = NotificationData['enrolment-decided']['state'];
const decided: ReadonlySet<string> = new Set<Decided>([
  ...(['enrolled', 'waitlisted', 'refused', 'removed'] as const),
]);

/** Who comes into a cohort, and who goes. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly access: CohortAccess,
    private readonly people: PeopleRepository,
    private readonly enrolments: EnrolmentRepository,
    private readonly notifications: Notifications,
  ) {}

  async list(
    caller: Principal | null,
    cohortId: string,
    asked: Parameters<PeopleRepository['findPage']>[1],
  ) {
    await this.access.taughtBy(caller, cohortId);
    return this.people.findPage(cohortId, asked);
  }

  /** @throws AppError cohorts/unknown, cohorts/person-unknown, cohorts/not-possible */
  async decide(
    caller: Principal | null,
    cohortId: string,
    decision: {
      id: string;
      accountId: string;
      action: 'approve' | 'refuse' | 'remove' | 'restore';
      reason: string | null;
    },
  ): Promise<{ state: EnrolmentState }> {
    const { lecturer, cohort } = await this.access.taughtBy(caller, cohortId);
    const known = await this.people.knows(cohortId, decision.accountId);
    if (!known) throw new AppError('cohorts/person-unknown');
    const { accountId: by } = lecturer;
    const tell = async (state: EnrolmentState, manager: Transaction) => {
      if (!decided.has(state)) return;
      await this.notifications.send(
        {
          ...{ to: [decision.accountId], kind: 'enrolment-decided', link: '/cohorts' },
          data: { cohortTitle: cohort.title, state: state as Decided, reason: decision.reason },
          dedupeKey: `enrolment:${decision.id}`,
        },
        manager,
      );
    };
    const state = await this.enrolments.change({ ...decision, cohortId, by }, tell);
    return { state };
  }

  /** Anyone with a code may see which cohort it is of, and nothing about its people. */
  async describeCode(code: string, locale: Locale) {
    const cohort = await this.access.openWith(code);
    const { title, startsOn, endsOn, full } = cohort;
    const approval = cohort.selfEnrolment === 'approval';
    return { title, trackTitle: cohort.track.title[locale], startsOn, endsOn, approval, full };
  }

  /** @throws AppError cohorts/code-unknown */
  async join(
    caller: Principal | null,
    { id, code }: { id: string; code: string },
  ): Promise<{ state: EnrolmentState }> {
    const { accountId } = signedIn(caller);
    const { id: cohortId } = await this.access.openWith(code);
    return this.changeOwn({ id, cohortId, accountId, action: 'join' });
  }

  /** @throws AppError cohorts/unknown, cohorts/not-possible */
  async changeMine(
    caller: Principal | null,
    cohortId: string,
    change: { id: string; action: 'leave' | 'return' },
  ): Promise<{ state: EnrolmentState }> {
    const { accountId } = signedIn(caller);
    const known = await this.people.knows(cohortId, accountId);
    if (!known) throw new AppError('cohorts/unknown');
    return this.changeOwn({ ...change, cohortId, accountId });
  }

  private async changeOwn(change: {
    id: string;
    cohortId: string;
    accountId: string;
    action: 'join' | 'leave' | 'return';
  }): Promise<{ state: EnrolmentState }> {
    const by = change.accountId;
    return { state: await this.enrolments.change({ ...change, by, reason: null }) };
  }
}
