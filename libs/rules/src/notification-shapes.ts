import type { NotificationData, NotificationKind } from '@weft/contracts';

/** What a notification says: one line, and where there is more to say a text. */
export interface NotificationText {
  readonly title: string;
  readonly body: string | null;
}

/** What each kind says, in one language. */
export type NotificationTexts = {
  [Kind in NotificationKind]: (facts: NotificationData[Kind]) => NotificationText;
};
