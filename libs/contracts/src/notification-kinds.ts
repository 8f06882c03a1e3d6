import { z } from 'zod';
import { LocalisedText } from './locale.js';
import { ChangeClass } from './version-difference.js';

const title = z.string().max(200);
/** A text in the languages that it was written in; at least one. */
export const OwnText = LocalisedText.partial();
export type OwnText = z.infer<typeof OwnText>;

/**
 * What people are told of, each kind with the facts that its sentence needs. A new kind is a line
 * here, and then one in `notificationTexts` of the rules, which does not compile without it.
 */
export const notificationData = {
  announcement: z.object({ cohortTitle: title, title: OwnText, text: OwnText }),
  'deadline-near': z.object({ cohortTitle: title, title: LocalisedText, dueOn: z.iso.date() }),
  'extension-given': z.object({
    cohortTitle: title,
    title: LocalisedText,
    until: z.iso.date(),
    reason: z.string(),
  }),
  'enrolment-decided': z.object({
    cohortTitle: title,
    state: z.enum(['enrolled', 'waitlisted', 'refused', 'removed']),
    reason: z.string().nullable(),
  }),
  'version-moved': z.object({
    cohortTitle: title,
    moduleTitle: LocalisedText,
    fromVersion: z.string(),
    toVersion: z.string(),
  }),
  /** For lecturers; `taken`: a small change, which their cohort reads already. */
  'version-offered': z.object({
    cohortTitle: title,
    moduleTitle: LocalisedText,
    fromVersion: z.string(),
    toVersion: z.string(),
    change: ChangeClass,
    taken: z.boolean(),
  }),
  'work-mention': z.object({
    teamName: title,
    title: LocalisedText,
    byName: title,
    quote: z.string(),
  }),
  'team-joined': z.object({ cohortTitle: title, teamName: title, others: z.array(z.string()) }),
  'team-changed': z.object({
    cohortTitle: title,
    teamName: title,
    /** `taken-out`: the reader herself is in no team any more. */
    change: z.enum(['joined', 'left', 'taken-out', 'dissolved', 'restored']),
    /** Who joined or left. */
    names: z.array(z.string()),
  }),
  'agreement-sent': z.object({ teamName: title, title: LocalisedText.nullable(), round: z.int() }),
  'agreement-answered': z.object({
    teamName: title,
    /** Of the assignment; null: how the team works together. */
    title: LocalisedText.nullable(),
    decision: z.enum(['approved', 'questioned']),
  }),
  'proposal-decided': z.object({
    title,
    decision: z.enum(['accepted', 'adapted', 'declined']),
    reason: z.string().nullable(),
  }),
  'hand-in-near': z.object({ cohortTitle: title, title: LocalisedText, dueOn: z.iso.date() }),
  'handed-in': z.object({
    teamName: title,
    title: LocalisedText,
    byName: title,
    final: z.boolean(),
    late: z.boolean(),
  }),
  'hand-in-reopened': z.object({
    teamName: title,
    title: LocalisedText,
    until: z.iso.date(),
    reason: z.string(),
  }),
  /** Never the grade itself: a mail is read by others too. */
  'grades-released': z.object({ cohortTitle: title, title: LocalisedText }),
  /** For lecturers; never who asks: a mail is read by others too. */
  'appeal-made': z.object({ cohortTitle: title, title: LocalisedText }),
  'appeal-answered': z.object({ cohortTitle: title, title: LocalisedText }),
  'pitch-slot': z.object({
    cohortTitle: title,
    title,
    place: z.int(),
    startsAt: z.iso.datetime().nullable(),
    timeZone: z.string(),
  }),
  'review-asked': z.object({ cohortTitle: title, title: LocalisedText, dueOn: z.iso.date() }),
  'review-due': z.object({ cohortTitle: title, title: LocalisedText, dueOn: z.iso.date() }),
  'feedback-shown': z.object({ cohortTitle: title, title: LocalisedText }),
  'round-invited': z.object({ title, closesOn: z.iso.date() }),
  'round-open': z.object({ title, closesOn: z.iso.date() }),
  'round-closing': z.object({ title, closesOn: z.iso.date() }),
  'round-report': z.object({ title }),
  /** `title`: of the round. */
  'finding-assigned': z.object({ title, text: z.string() }),
  /** `title`: of the lesson. */
  'remark-mention': z.object({ title: LocalisedText, quote: z.string() }),
  'remark-answered': z.object({
    title: LocalisedText,
    state: z.enum(['accepted', 'declined', 'done']),
  }),
} as const;

export type NotificationKind = keyof typeof notificationData;
export const notificationKinds = Object.keys(notificationData) as [
  NotificationKind,
  ...NotificationKind[],
];
export const NotificationKind = z.enum(notificationKinds);
/** The facts of each kind. */
export type NotificationData = {
  [Kind in NotificationKind]: z.infer<(typeof notificationData)[Kind]>;
};

/** When a mail about something goes out: at once, with the others of the day or week, or never. */
export const MailTiming = z.enum(['at-once', 'daily', 'weekly', 'never']);
export type MailTiming = z.infer<typeof MailTiming>;

/** What holds for who chose nothing. */
export const defaultTimings: Readonly<Record<NotificationKind, MailTiming>> = {
  announcement: 'at-once',
  'deadline-near': 'at-once',
  'extension-given': 'at-once',
  'enrolment-decided': 'at-once',
  'version-moved': 'daily',
  'version-offered': 'daily',
  'work-mention': 'at-once',
  'team-joined': 'at-once',
  'team-changed': 'daily',
  'agreement-sent': 'daily',
  'agreement-answered': 'at-once',
  'proposal-decided': 'daily',
  'hand-in-near': 'at-once',
  'handed-in': 'at-once',
  'hand-in-reopened': 'at-once',
  'review-asked': 'at-once',
  'review-due': 'at-once',
  'feedback-shown': 'at-once',
  'grades-released': 'at-once',
  'appeal-made': 'at-once',
  'appeal-answered': 'at-once',
  'pitch-slot': 'at-once',
  // The personal link comes by mail already.
  'round-invited': 'never',
  'round-open': 'never',
  'round-closing': 'at-once',
  'round-report': 'at-once',
  'finding-assigned': 'at-once',
  'remark-mention': 'at-once',
  'remark-answered': 'daily',
};
