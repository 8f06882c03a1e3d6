import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import styles from './publishing.module.css';
import { type ReleasePage, signalsQuery } from './publishing.queries.js';
import { usePublishingTexts } from './texts.js';

/** What learners and reviewers did at each block; a lesson is asked for when it is unfolded. */
export const SignalsPart = ({ draftId, page }: { draftId: string; page: ReleasePage }) => {
  const texts = usePublishingTexts();
  const { locale } = useI18n();
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">{texts.signals}</h2>
      <p>{texts.signalsLead(5)}</p>
      {page.lessons.map(({ lessonId, title }) => (
        <LessonSignals key={lessonId} {...{ draftId, lessonId }} title={title[locale]} />
      ))}
    </section>
  );
};

interface LessonSignalsProps {
  draftId: string;
  lessonId: string;
  title: string;
}

const LessonSignals = ({ draftId, lessonId, title }: LessonSignalsProps) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={title} open={open} onToggle={setOpen}>
      {open ? <Signals {...{ draftId, lessonId }} /> : null}
    </Disclosure>
  );
};

const Signals = ({ draftId, lessonId }: Omit<LessonSignalsProps, 'title'>) => {
  const texts = usePublishingTexts();
  const { locale } = useI18n();
  const query = useQuery(signalsQuery(useApi(), draftId, lessonId));
  return (
    <PageData query={query}>
      {({ readers, blocks }) => (
        <>
          {readers === null ? null : <p>{texts.readers(readers)}</p>}
          {blocks.length === 0 ? <p>{texts.signalsNone}</p> : null}
          <ul className={styles.reasons}>
            {blocks.map(({ blockId, words, stopped, answered, retried, unclear }) => (
              <li key={blockId}>
                {words[locale] || texts.noText}:{' '}
                {[
                  stopped !== null && texts.stopped(stopped),
                  retried !== null && texts.retried(retried, answered),
                  retried === null && answered !== null && texts.answered(answered),
                  unclear !== null && texts.unclear(unclear),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </PageData>
  );
};
