import type { GradeEvent } from '@weft/contracts';
import sheet from '../../platform/page/sheet.module.css';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';
import { useMoments } from './use-moments.js';

/** What happened to a mark or a grade: who, when, from what to what, and why. */
export const GradeHistory = ({ events }: { events: readonly GradeEvent[] }) => {
  const { moment } = useMoments();
  const texts = useGradesTexts();
  const valueOf = ({ kind }: GradeEvent, value: number | null) =>
    value === null ? null : kind === 'factor' ? texts.number(value) : texts.percent(value);
  return (
    <ol role="list" className={styles.history}>
      {events.map((event) => (
        <li key={event.id}>
          <p>
            {texts.events[event.kind](event.byName)}
            {event.kind === 'factor' && event.aboutName ? ` (${event.aboutName})` : ''}
            {event.to === null
              ? ''
              : `: ${texts.fromTo(valueOf(event, event.from), valueOf(event, event.to))}`}
          </p>
          {event.reason ? <p className={styles.reason}>{event.reason}</p> : null}
          <p className={sheet.muted}>
            <time dateTime={event.at}>{moment(event.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
};
