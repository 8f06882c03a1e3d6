import type { Locale, NotificationData, NotificationKind } from '@weft/contracts';
import type { NotificationText, NotificationTexts } from './notification-shapes.js';
import { notificationsEn } from './notification-texts.en.js';
import { notificationsNl } from './notification-texts.nl.js';

export { inLanguage } from './notification-words.js';

/** A notification with the facts of its kind. */
export type Told = {
  [Kind in NotificationKind]: { readonly kind: Kind; readonly data: NotificationData[Kind] };
}[NotificationKind];

const notificationTexts: Readonly<Record<Locale, NotificationTexts>> = {
  nl: notificationsNl,
  en: notificationsEn,
};

/** What a notification says in a language. */
export function notificationText(told: Told, locale: Locale): NotificationText {
  return say(told.kind, told.data, locale);
}

function say<Kind extends NotificationKind>(
  kind: Kind,
  facts: NotificationData[Kind],
  locale: Locale,
): NotificationText {
  return notificationTexts[locale][kind](facts);
}
