import { z } from 'zod';
import { TimeZone } from './locale.js';
import { MailTiming, NotificationKind, notificationData } from './notification-kinds.js';
import { route } from './route.js';

/** Why what was told is out of date. */
const OutdatedReason = z.enum(['newer', 'settled']);
export type OutdatedReason = z.infer<typeof OutdatedReason>;

const told = <Kind extends NotificationKind>(kind: Kind) =>
  z.object({
    id: z.uuid(),
    /** Grows with time: where a page begins and how far somebody has read. */
    sequence: z.int(),
    kind: z.literal(kind),
    data: notificationData[kind],
    /** Where it leads, without the language: `/cohorts/…`. */
    link: z.string(),
    at: z.iso.datetime(),
    read: z.boolean(),
    /**
     * Why there is nothing to do about it any more: something newer was told, or it was decided. It
     * does not count as unread.
     */
    outdated: OutdatedReason.nullable(),
  });

/** Something that somebody was told. */
export const Notification = z.discriminatedUnion('kind', [
  told('announcement'),
  told('deadline-near'),
  told('extension-given'),
  told('enrolment-decided'),
  told('version-moved'),
  told('version-offered'),
  told('work-mention'),
  told('team-joined'),
  told('team-changed'),
  told('agreement-sent'),
  told('agreement-answered'),
  told('proposal-decided'),
  told('hand-in-near'),
  told('handed-in'),
  told('hand-in-reopened'),
  told('review-asked'),
  told('review-due'),
  told('feedback-shown'),
  told('grades-released'),
  told('appeal-made'),
  told('appeal-answered'),
  told('pitch-slot'),
  told('round-invited'),
  told('round-open'),
  told('round-closing'),
  told('round-report'),
  told('finding-assigned'),
  told('remark-mention'),
  told('remark-answered'),
]);
export type Notification = z.infer<typeof Notification>;

/** How many are unread, counted up to 100, and the newest one of them. */
export const UnreadState = z.object({ unread: z.int(), newest: Notification.nullable() });
export type UnreadState = z.infer<typeof UnreadState>;

export const listNotifications = route({
  id: 'listNotifications',
  method: 'GET',
  path: '/api/me/notifications',
  summary: 'What I was told, newest first, 20 a page',
  access: 'signed-in',
  query: z.object({
    before: z.coerce.number().int().positive().optional(),
    unread: z.stringbool().default(false),
  }),
  response: z.object({ items: z.array(Notification), more: z.boolean(), unread: z.int() }),
});

export const readUnread = route({
  id: 'readUnread',
  method: 'GET',
  path: '/api/me/notifications/unread',
  summary: 'How much I have not read, for where the live stream does not come through',
  access: 'signed-in',
  response: UnreadState,
});

export const followNotifications = route({
  id: 'followNotifications',
  method: 'GET',
  path: '/api/me/notifications/live',
  summary: 'Server-sent events: `unread` with an UnreadState, at once and after each change',
  access: 'signed-in',
  mediaType: 'text/event-stream',
  response: z.string(),
  errors: ['request/too-many', 'server/unavailable'],
});

export const markNotification = route({
  id: 'markNotification',
  method: 'PUT',
  path: '/api/me/notifications/:notificationId/read',
  summary: 'Mark one as read, or as unread again',
  access: 'signed-in',
  params: z.object({ notificationId: z.uuid() }),
  body: z.object({ read: z.boolean() }),
  response: z.object({ unread: z.int() }),
  errors: ['request/not-found'],
});

export const markAllNotifications = route({
  id: 'markAllNotifications',
  method: 'PUT',
  path: '/api/me/notifications/read',
  summary: 'Mark all as read up to the newest one that I saw',
  access: 'signed-in',
  body: z.object({ upTo: z.int().nonnegative() }),
  response: z.object({ unread: z.int() }),
});

/** How somebody wants to hear of things. */
export const MessageSettings = z.object({
  /** Null: that of the cohort, or of Brussels. */
  timeZone: TimeZone.nullable(),
  /** Days before a deadline; 0: no reminder. */
  reminderDays: z.int().min(0).max(14),
  choices: z.record(NotificationKind, MailTiming),
});
export type MessageSettings = z.infer<typeof MessageSettings>;

export const readMessageSettings = route({
  id: 'readMessageSettings',
  method: 'GET',
  path: '/api/me/message-settings',
  summary: 'Of what I get a mail, and when',
  access: 'signed-in',
  response: MessageSettings,
});

export const changeMessageSettings = route({
  id: 'changeMessageSettings',
  method: 'PUT',
  path: '/api/me/message-settings',
  summary: 'Choose of what I get a mail, and when; mails that wait follow the choice',
  access: 'signed-in',
  body: MessageSettings,
  response: MessageSettings,
});

const TimingByKind = z.partialRecord(NotificationKind, MailTiming);

export const unsubscribe = route({
  id: 'unsubscribe',
  method: 'POST',
  path: '/api/mail-choices/:key/:kinds',
  // RFC 8058: the mail program itself posts a form here, without a session.
  summary: 'Stop mails of some kinds with the key of a mail; gives what was chosen before',
  access: 'anyone',
  // Kinds with commas between them, as the link in the mail names them.
  params: z.object({ key: z.uuid(), kinds: z.string().regex(/^[a-z,-]{1,800}$/) }),
  response: z.object({ before: TimingByKind }),
  errors: ['request/not-found'],
});

export const chooseByMail = route({
  id: 'chooseByMail',
  method: 'PUT',
  path: '/api/mail-choices/:key',
  summary: 'Choose when mails come, with the key of a mail: how stopping them is undone',
  access: 'anyone',
  params: z.object({ key: z.uuid() }),
  body: z.object({ choices: TimingByKind }),
  errors: ['request/not-found'],
});

export const notificationRoutes = [
  listNotifications,
  readUnread,
  followNotifications,
  markNotification,
  markAllNotifications,
  readMessageSettings,
  changeMessageSettings,
  unsubscribe,
  chooseByMail,
] as const;
