import { Injectable } from '@nestjs/common';
import { groupSubject, type LocalisedText } from '@weft/contracts';
import type { Transaction } from '../../platform/database/transaction.js';
import { AssignmentAccess } from '../assignments/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { Notifications } from '../notifications/index.js';
import type { AgreementName } from './agreement.policy.js';

interface Told {
  team: { id: string; cohortId: string; name: string };
  name: AgreementName;
  round: number;
  /** Of the assignment; null for the agreement of the group. */
  titles: LocalisedText | null;
}

/** Tells a lecturer what a team sent, and a team what was answered. */
@Injectable()
export class AgreementPost {
  constructor(
    private readonly notifications: Notifications,
    private readonly assignments: AssignmentAccess,
    private readonly cohorts: CohortAccess,
  ) {}

  /** The title of an assignment in both languages: who is told chooses. */
  async titlesOf({ cohortId }: Told['team'], subject: string): Promise<LocalisedText | null> {
    if (subject === groupSubject) return null;
    const [nl, en] = await Promise.all(
      (['nl', 'en'] as const).map((locale) => this.assignments.read(cohortId, subject, locale)),
    );
    return nl && en ? { nl: nl.title, en: en.title } : null;
  }

  async tellLecturers(
    { team, name, round, titles }: Told,
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    await this.notifications.send(
      {
        ...{ kind: 'agreement-sent', link: linkTo(name), dedupeKey: keyOf(name, round, 'sent') },
        to: await this.cohorts.lecturersOf(team.cohortId, transaction),
        data: { teamName: team.name, title: titles, round },
      },
      transaction,
    );
  }

  async tellMembers(
    { team, name, round, titles, to }: Told & { to: readonly string[] },
    decision: 'approved' | 'questioned',
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    await this.notifications.send(
      {
        kind: 'agreement-answered',
        ...{ link: linkTo(name), dedupeKey: keyOf(name, round, 'answered') },
        to,
        data: { teamName: team.name, title: titles, decision },
      },
      transaction,
    );
  }

  /** Takes back that a round was sent. */
  withdraw(name: AgreementName, round: number, transaction: Pick<Transaction, 'query'>) {
    return this.notifications.withdraw(keyOf(name, round, 'sent'), transaction);
  }
}

const linkTo = ({ teamId, subject }: AgreementName): string =>
  `/teams/${teamId}/agreement${subject === groupSubject ? '' : `/${subject}`}`;

const keyOf = ({ teamId, subject }: AgreementName, round: number, what: string): string =>
  `agreement-${what} ${teamId} ${subject} ${round}`;
