import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CohortDate, Locale, MyDate } from '@weft/contracts';
import { spreadStages } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { hashToken } from '../../platform/auth/session-reader.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { AppError } from '../../platform/http/app-error.js';
import { StoredResponse } from '../../platform/http/stored-response.js';
import { CatalogueService } from '../catalogue/index.js';
import { CalendarRepository, type DateRow } from './calendar.repository.js';
import { CohortAccess } from './cohort.policy.js';
import { toCalendarDays, toGoalDays } from './calendar.mapper.js';
import { toICalendar } from './ical.js';
import { type DatedPart, keyOf, partOf, partsOf, stageWeights } from './track-stages.js';

/** Dates of cohorts, for everybody and for one learner. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly access: CohortAccess,
    private readonly calendar: CalendarRepository,
    private readonly catalogue: CatalogueService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Every stage and lesson of the track in order, dated or not. */
  async read(caller: Principal | null, cohortId: string, locale: Locale) {
    const { cohort } = await this.access.taughtBy(caller, cohortId);
    const parts = partsOf(cohort.track, await this.catalogue.snapshotOf(cohortId), locale);
    const [dates, granted] = await Promise.all([
      this.calendar.findDates(cohortId),
      this.calendar.findExtensions(cohortId),
    ]);
    const dated = new Map(dates.map((date) => [keyOf(date), date]));
    const titles = new Map(parts.map((part) => [keyOf(part), part.title]));
    const items = parts.map(({ kind, targetId, title }): CohortDate => {
      const { opensOn = null, dueOn = null } = dated.get(`${kind} ${targetId}`) ?? {};
      return { kind, targetId, title, opensOn, dueOn };
    });
    const extensions = granted.map((one) => ({
      ...one,
      title: titles.get(keyOf(one)) ?? one.targetId,
    }));
    return { items, extensions };
  }

  /** @throws AppError cohorts/unknown, cohorts/date-unknown, cohorts/period-reversed */
  async setDate(caller: Principal | null, cohortId: string, date: DateRow): Promise<void> {
    const { cohort } = await this.access.taughtBy(caller, cohortId);
    partOf(date, cohort.track, await this.catalogue.snapshotOf(cohortId));
    if (date.opensOn !== null && date.dueOn !== null && date.opensOn > date.dueOn) {
      throw new AppError('cohorts/period-reversed');
    }
    await this.calendar.setDate(cohortId, date);
  }

  async spread(caller: Principal | null, cohortId: string): Promise<void> {
    const { cohort } = await this.access.taughtBy(caller, cohortId);
    const dates = spreadStages(stageWeights(cohort.track), cohort);
    await this.calendar.setStageDates(cohortId, dates);
  }

  /** The caller's own dates, stretched deadlines applied, soonest first. */
  async listMine(caller: Principal | null, locale: Locale): Promise<{ items: MyDate[] }> {
    return { items: await this.datesOf(signedIn(caller).accountId, locale) };
  }

  async renewAddress(caller: Principal | null, locale: Locale): Promise<{ url: string }> {
    const { accountId } = signedIn(caller);
    const token = randomBytes(32).toString('base64url');
    await this.calendar.setAddress(accountId, hashToken(token), locale);
    return { url: `${this.env.publicUrl}/api/cohorts/calendar/${token}.ics` };
  }

  async revokeAddress(caller: Principal | null): Promise<void> {
    await this.calendar.removeAddress(signedIn(caller).accountId);
  }

  /**
   * Anyone with the secret address may read: calendars cannot sign in.
   * @throws AppError request/not-found
   */
  async feed(file: string): Promise<StoredResponse> {
    const token = /^([\w-]+)\.ics$/.exec(file)?.[1];
    const owner = token ? await this.calendar.findByAddress(hashToken(token)) : null;
    if (!owner) throw new AppError('request/not-found');
    const [dates, goals] = await Promise.all([
      this.datesOf(owner.accountId, owner.locale),
      this.calendar.findGoalDays(owner.accountId),
    ]);
    // Of the day, so that the body and its ETag stay while no date changes.
    const made = new Date(new Date().toISOString().slice(0, 10));
    const days = [...toCalendarDays(dates, owner.locale), ...toGoalDays(goals, owner.locale)];
    return StoredResponse.of(toICalendar('Weft', days, made), {
      type: 'text/calendar; charset=utf-8',
      cacheControl: 'private, no-cache',
      download: 'weft.ics',
    });
  }

  private async datesOf(accountId: string, locale: Locale): Promise<MyDate[]> {
    const [cohorts, dates] = await Promise.all([
      this.calendar.findEnrolledCohorts(accountId),
      this.calendar.findOwnDates(accountId),
    ]);
    const parts = new Map<string, DatedPart>();
    for (const { id, track } of cohorts) {
      for (const part of partsOf(track, await this.catalogue.snapshotOf(id), locale)) {
        parts.set(`${id} ${keyOf(part)}`, part);
      }
    }
    const titles = new Map(cohorts.map(({ id, title }) => [id, title]));
    return dates
      .flatMap(({ until, ...date }): MyDate[] => {
        const part = parts.get(`${date.cohortId} ${keyOf(date)}`);
        const cohortTitle = titles.get(date.cohortId);
        if (!part || cohortTitle === undefined) return [];
        const { title, path } = part;
        return [
          {
            ...date,
            cohortTitle,
            title,
            path,
            dueOn: until ?? date.dueOn,
            extended: until !== null,
          },
        ];
      })
      .sort((one, other) => sortKey(one).localeCompare(sortKey(other)));
  }
}

function sortKey({ dueOn, opensOn, title }: MyDate): string {
  return `${dueOn ?? opensOn ?? ''} ${title}`;
}
