import type { Locale, MyDate } from '@weft/contracts';
import type { CalendarDay } from './ical.js';

const words = {
  nl: {
    ...{ opens: 'Start', due: 'Deadline', extended: 'De deadline is voor jou verschoven.' },
    ...{ goal: 'Doel', own: 'Een eigen doel.' },
  },
  en: {
    ...{ opens: 'Opens', due: 'Due', extended: 'The deadline was stretched for you.' },
    ...{ goal: 'Goal', own: 'A goal of your own.' },
  },
} as const satisfies Record<Locale, object>;

/** Each date as the day it opens and the day it is due. */
export function toCalendarDays(dates: readonly MyDate[], locale: Locale): CalendarDay[] {
  const { opens, due, extended } = words[locale];
  return dates.flatMap((date) => {
    const { cohortId, kind, targetId, title, cohortTitle, opensOn, dueOn } = date;
    const place = `${cohortId}-${kind}-${targetId}@weft`;
    const note = date.extended ? `${cohortTitle}. ${extended}` : cohortTitle;
    return [
      ...(opensOn
        ? [
            {
              uid: `opens-${place}`,
              day: opensOn,
              summary: `${opens}: ${title}`,
              description: cohortTitle,
            },
          ]
        : []),
      ...(dueOn
        ? [{ uid: `due-${place}`, day: dueOn, summary: `${due}: ${title}`, description: note }]
        : []),
    ];
  });
}

/** The days that somebody gave her own goals. */
export function toGoalDays(
  goals: readonly { id: string; text: string; dueOn: string }[],
  locale: Locale,
): CalendarDay[] {
  const { goal, own } = words[locale];
  return goals.map(({ id, text, dueOn }) => ({
    uid: `goal-${id}@weft`,
    day: dueOn,
    summary: `${goal}: ${text}`,
    description: own,
  }));
}
