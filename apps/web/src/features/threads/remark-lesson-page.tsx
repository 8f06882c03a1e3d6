import { useQuery } from '@tanstack/react-query';
import { Notice } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { RoundData } from '../review-rounds/index.js';
import { RemarkedLesson } from './remarked-lesson.js';
import { useThreadTexts } from './texts.js';
import { roundLessonQuery, type RoundLessonPage } from './threads.queries.js';
import styles from './threads.module.css';

const LessonSteps = ({ page }: { page: RoundLessonPage }) => {
  const t = useThreadTexts();
  const { locale } = useI18n();
  const at = page.lessons.findIndex(({ lessonId }) => lessonId === page.lesson.lessonId);
  const [before, after] = [page.lessons[at - 1], page.lessons[at + 1]];
  const addressOf = (lessonId: string) => `/rounds/${page.round.id}/lessons/${lessonId}`;
  return (
    <nav aria-label={t.lessons} className={styles.steps}>
      {before ? (
        <Link rel="prev" to={addressOf(before.lessonId)}>
          <span>{t.previous}</span> {before.title[locale]}
        </Link>
      ) : null}
      {after ? (
        <Link rel="next" to={addressOf(after.lessonId)}>
          <span>{t.next}</span> {after.title[locale]}
        </Link>
      ) : (
        <Link rel="next" to={`/rounds/${page.round.id}/polls`}>
          <span>{t.allRead}</span> {t.toPolls}
        </Link>
      )}
    </nav>
  );
};

const Lesson = ({ page }: { page: RoundLessonPage }) => {
  const t = useThreadTexts();
  const { locale } = useI18n();
  const account = useAccount();
  const title = page.lesson.title[locale];
  usePageHead({ title });
  const holder = account && !account.expired ? account.id : `guest:${page.round.id}`;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.muted}>
          <Link to={`/rounds/${page.round.id}`}>{page.round.title}</Link> ·{' '}
          {t.version(page.round.versionNumber)}
        </p>
        <PageTitle>{title}</PageTitle>
        {page.writes ? null : <Notice>{t.closed}</Notice>}
        {page.othersLater ? <p className={styles.muted}>{t.othersLater}</p> : null}
      </header>
      {account === undefined ? null : (
        <RemarkedLesson key={`${page.lesson.lessonId} ${holder}`} page={page} holder={holder} />
      )}
      <LessonSteps page={page} />
    </div>
  );
};

/** A lesson of a draft under review, with what its readers say about it. */
const RemarkLessonPage = () => {
  const { locale } = useI18n();
  const { roundId = '', lessonId = '' } = useParams();
  const query = useQuery(roundLessonQuery(useApi(), { roundId, lessonId, locale }));
  return (
    <RoundData query={query}>
      {(page) => <Lesson key={page.lesson.lessonId} page={page} />}
    </RoundData>
  );
};

export default RemarkLessonPage;
