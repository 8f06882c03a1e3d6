import { Injectable } from '@nestjs/common';
import type { Locale, OwnLesson, Place } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { type OwnLessonRow, OwnLessonRepository } from './own-lesson.repository.js';
import { placeNamed, placesOf } from './place.js';
import { ProposalAccess } from './proposal.policy.js';

/** The lessons that learners added to their cohort. */
@Injectable()
export class OwnLessonService {
  constructor(
    private readonly access: ProposalAccess,
    private readonly lessons: OwnLessonRepository,
  ) {}

  /** @throws AppError access/sign-in-required, cohorts/unknown */
  async list(caller: Principal | null, cohortId: string, locale: Locale) {
    const { title, track, teaching } = await this.access.seatIn(caller, cohortId);
    const places = placesOf(track, locale);
    const rows = await this.lessons.findPublished(cohortId);
    return {
      cohort: { title, teaching },
      places,
      items: rows.map((row) => toOwnLesson(row, places, locale)),
    };
  }

  /** @throws AppError access/sign-in-required, cohorts/unknown, proposals/unknown */
  async read(
    caller: Principal | null,
    asked: { cohortId: string; lessonId: string },
    { locale, version }: { locale: Locale; version?: number | undefined },
  ) {
    const { track } = await this.access.seatIn(caller, asked.cohortId);
    const [row] = await this.lessons.findPublished(asked.cohortId, asked.lessonId);
    if (!row) throw new AppError('proposals/unknown');
    const [text, versions] = await Promise.all([
      this.lessons.findText(asked.lessonId, version ?? row.version, locale),
      this.lessons.findVersions(asked.lessonId),
    ]);
    if (!text) throw new AppError('proposals/unknown');
    return {
      ...toOwnLesson(row, placesOf(track, locale), locale),
      title: text.title,
      version: version ?? row.version,
      document: text.document,
      versions: versions.map((one) => ({ ...one, acceptedAt: one.acceptedAt.toISOString() })),
    };
  }
}

function toOwnLesson(row: OwnLessonRow, places: readonly Place[], locale: Locale): OwnLesson {
  const { titles, acceptedAt, place, ...lesson } = row;
  const other = locale === 'nl' ? 'en' : 'nl';
  return {
    ...lesson,
    title: titles[locale] ?? titles[other] ?? '',
    locale: titles[locale] === undefined ? other : locale,
    place: placeNamed(places, place),
    acceptedAt: acceptedAt.toISOString(),
  };
}
