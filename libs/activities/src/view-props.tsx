import type { ActivityResult, Json, Locale, Source } from '@weft/contracts';
import type { ReactNode } from 'react';

/** An answer that was handed in. */
export interface Attempt<Value = Json> {
  /** ISO date and time. */
  submittedAt: string;
  value: Value;
  /** Null where the kind has no score, or while the server has not scored it yet. */
  result: ActivityResult | null;
}

/**
 * What the view of an activity gets from its host. The view is controlled: it draws `value` and
 * tells each change to `onChange`; storing, retrying and telling about it is the host's work.
 */
export interface ActivityViewProps<Public = Record<string, Json>, Value = Json> {
  /** The activity's id within its lesson; prefix of the DOM ids in the view. */
  id: string;
  /** The activity's id among all lessons: key of what stays on this device. */
  activityId: string;
  question: Public;
  /** The current answer; null where nothing was answered yet. */
  value: Value | null;
  /** Oldest first. */
  attempts: Attempt<Value>[];
  onChange(this: void, value: Value): void;
  /** Hands in an answer that misses nothing; the host takes it as the current `value` as well. */
  onSubmit(this: void, value: Value): void;
  /** The host's line that says where the answer is: saving, saved, offline. */
  saveState: ReactNode;
  locale: Locale;
  disabled?: boolean | undefined;
  /** False while nothing can be handed in, for instance by a visitor; `saveState` says why. */
  canSubmit?: boolean | undefined;
  /** Why nothing can be answered now, for instance an invitation to sign in. */
  readOnlyReason?: ReactNode;
  /** Of a poll: what everybody voted; null as long as it may not be seen. */
  pollResults?:
    { voters: number; counts: { optionId: string; votes: number }[] } | null | undefined;
}

/** What a component without answers gets from the lesson renderer. */
export interface ContentViewProps<Props = Record<string, Json>> {
  props: Props;
  locale: Locale;
  /** The lesson's sources, for `references`. */
  sources: Source[];
  children?: ReactNode;
}

// Methods, so that a view may take the props of its own kind: a table of views holds them all, and
// the props of a published lesson were checked against that kind.
interface Views {
  activity(props: ActivityViewProps): ReactNode;
  content(props: ContentViewProps): ReactNode;
}
export type AnyActivityView = Views['activity'];
export type AnyContentView = Views['content'];
