import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { OwnText } from './notification-kinds.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** What a lecturer tells her cohort, in one language: plain text, in which addresses are links. */
const AnnouncementText = z.object({
  title: z.string().trim().min(1).max(120),
  text: z.string().trim().min(1).max(5000),
});
/** In Dutch, in English or in both. */
export const AnnouncementTexts = z
  .partialRecord(Locale, AnnouncementText)
  .refine((texts) => Object.keys(texts).length > 0);
export type AnnouncementTexts = z.infer<typeof AnnouncementTexts>;

/** A draft may be unfinished. */
const DraftTexts = z.partialRecord(
  Locale,
  z.object({ title: z.string().max(120), text: z.string().max(5000) }),
);

export const AnnouncementState = z.enum(['draft', 'scheduled', 'published', 'withdrawn']);
export type AnnouncementState = z.infer<typeof AnnouncementState>;

/** What happened to an announcement; each is kept for ever. */
export const AnnouncementEvent = z.object({
  kind: z.enum(['scheduled', 'unscheduled', 'published', 'corrected', 'withdrawn']),
  at: z.iso.datetime(),
  byName: z.string().nullable(),
  /** What it said from then on, where that changed. */
  texts: DraftTexts.nullable(),
});
export type AnnouncementEvent = z.infer<typeof AnnouncementEvent>;

export const Announcement = z.object({
  id: z.uuid(),
  state: AnnouncementState,
  /** Of the draft; who saves on top of another one is told. */
  revision: z.int(),
  texts: DraftTexts,
  publishAt: z.iso.datetime().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
});
export type Announcement = z.infer<typeof Announcement>;

const one = inCohort.extend({ announcementId: z.uuid() });
const unknown = ['cohorts/unknown', 'messages/announcement-unknown'] as const;

export const listAnnouncements = route({
  id: 'listAnnouncements',
  method: 'GET',
  path: '/api/cohorts/:cohortId/announcements',
  summary: 'Announcements of a cohort with drafts, newest first, 20 a page, for its lecturers',
  access: cohortRoles,
  params: inCohort,
  query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  response: z.object({ items: z.array(Announcement), total: z.int(), pages: z.int() }),
  errors: ['cohorts/unknown'],
});

export const readAnnouncement = route({
  id: 'readAnnouncement',
  method: 'GET',
  path: '/api/cohorts/:cohortId/announcements/:announcementId',
  summary: 'An announcement with its history, for the lecturers of its cohort',
  access: cohortRoles,
  params: one,
  response: Announcement.extend({ events: z.array(AnnouncementEvent) }),
  errors: unknown,
});

export const saveAnnouncement = route({
  id: 'saveAnnouncement',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/announcements/:announcementId',
  summary: 'Keep a draft; the id is made by who begins it',
  access: cohortRoles,
  params: one,
  body: z.object({
    texts: DraftTexts,
    /** The revision that was changed; 0 for a new one. */
    revision: z.int().min(0),
  }),
  response: Announcement,
  errors: [...unknown, 'messages/changed-meanwhile'],
});

export const publishAnnouncement = route({
  id: 'publishAnnouncement',
  method: 'POST',
  path: '/api/cohorts/:cohortId/announcements/:announcementId/publication',
  summary: 'Tell the cohort: now, or at a moment',
  access: cohortRoles,
  params: one,
  body: z.object({
    id: WriteId,
    texts: AnnouncementTexts,
    revision: z.int().min(0),
    /** Null: now. */
    at: z.iso.datetime().nullable(),
  }),
  response: Announcement,
  errors: [...unknown, 'messages/changed-meanwhile'],
});

export const unscheduleAnnouncement = route({
  id: 'unscheduleAnnouncement',
  method: 'POST',
  path: '/api/cohorts/:cohortId/announcements/:announcementId/unscheduling',
  summary: 'Make a scheduled announcement a draft again',
  access: cohortRoles,
  params: one,
  body: z.object({ id: WriteId }),
  response: Announcement,
  errors: [...unknown, 'messages/changed-meanwhile'],
});

export const correctAnnouncement = route({
  id: 'correctAnnouncement',
  method: 'POST',
  path: '/api/cohorts/:cohortId/announcements/:announcementId/corrections',
  summary: 'Correct what was published; what it said before is kept, and nobody is told again',
  access: cohortRoles,
  params: one,
  body: z.object({ id: WriteId, texts: AnnouncementTexts, revision: z.int().min(0) }),
  response: Announcement,
  errors: [...unknown, 'messages/changed-meanwhile'],
});

export const withdrawAnnouncement = route({
  id: 'withdrawAnnouncement',
  method: 'POST',
  path: '/api/cohorts/:cohortId/announcements/:announcementId/withdrawal',
  summary: 'Take an announcement back: learners no longer see it; a draft goes for good',
  access: cohortRoles,
  params: one,
  body: z.object({ id: WriteId }),
  errors: unknown,
});

/** An announcement as learners of the cohort see it. */
export const MyAnnouncement = z.object({
  id: z.uuid(),
  cohortId: z.uuid(),
  cohortTitle: z.string(),
  title: OwnText,
  text: OwnText,
  byName: z.string(),
  publishedAt: z.iso.datetime(),
  correctedAt: z.iso.datetime().nullable(),
});
export type MyAnnouncement = z.infer<typeof MyAnnouncement>;

export const listMyAnnouncements = route({
  id: 'listMyAnnouncements',
  method: 'GET',
  path: '/api/me/announcements',
  summary: 'Announcements of the cohorts I follow or teach, newest first, 20 a page',
  access: 'signed-in',
  query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  response: z.object({ items: z.array(MyAnnouncement), total: z.int(), pages: z.int() }),
});

export const readMyAnnouncement = route({
  id: 'readMyAnnouncement',
  method: 'GET',
  path: '/api/me/announcements/:announcementId',
  summary: 'An announcement of a cohort I follow or teach',
  access: 'signed-in',
  params: z.object({ announcementId: z.uuid() }),
  response: MyAnnouncement,
  errors: ['messages/announcement-unknown'],
});

export const messageRoutes = [
  listAnnouncements,
  readAnnouncement,
  saveAnnouncement,
  publishAnnouncement,
  unscheduleAnnouncement,
  correctAnnouncement,
  withdrawAnnouncement,
  listMyAnnouncements,
  readMyAnnouncement,
] as const;
