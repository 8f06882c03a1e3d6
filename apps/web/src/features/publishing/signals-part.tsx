import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import styles from './publishing.module.css';
import { draftSignalsQuery, type ReleasePage } from './publishing.queries.js';
import { SignalWords } from './signal-words.js';
import { usePublishingTexts } from './texts.js';

/** What learners and reviewers did at each block; it is asked for when a lesson is unfolded. */
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
  const query = useQuery(draftSignalsQuery(useApi(), draftId));
  return (
    <PageData query={query}>
      {({ lessons }) => {
        const lesson = lessons.find((one) => one.lessonId === lessonId);
        const { readers = null, blocks = [] } = lesson ?? {};
        return (
          <>
            {readers === null ? null : <p>{texts.readers(readers)}</p>}
            {blocks.length === 0 ? <p>{texts.signalsNone}</p> : null}
            <ul className={styles.reasons}>
              {blocks.map((signal) => (
                <li key={signal.blockId}>
                  {signal.words[locale] || texts.noText}: <SignalWords signal={signal} />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </PageData>
  );
};
