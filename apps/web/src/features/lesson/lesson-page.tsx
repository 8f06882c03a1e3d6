import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { usePreferences } from '../../platform/preferences/preferences-context.js';
import { lessonQuery, threadOf, type LessonDetail } from '../catalogue/index.js';
import { LessonCompletion, ResumeReading } from '../progress/index.js';
import { ContentsRail } from './contents-rail.js';
import { LessonBody } from './lesson-body.js';
import { LessonNeighbours } from './lesson-neighbours.js';
import { NationalNotice } from './national-notice.js';
import styles from './lesson-page.module.css';

const Lesson = ({ lesson }: { lesson: LessonDetail }) => {
  const { t } = useI18n();
  const body = useRef<HTMLDivElement>(null);
  const { module, document } = lesson;
  const at = module.lessonList.findIndex(({ id }) => id === lesson.id);
  const next = module.lessonList[at + 1];
  usePageHead({ title: lesson.title, description: lesson.summary });
  return (
    <article data-thread={threadOf(module.code)} className={styles.lesson}>
      <header className={styles.head}>
        <p className={styles.place}>
          <Link to={`/modules/${module.slug}`}>{module.title}</Link>
          {' · '}
          {t('lesson.number', { number: at + 1, total: module.lessonList.length })}
          {' · '}
          {t('lesson.minutes', { minutes: lesson.minutes })}
        </p>
        <PageTitle>{lesson.title}</PageTitle>
        <p className={styles.question}>
          <span className="visually-hidden">{t('lesson.question')}: </span>
          {lesson.question}
        </p>
      </header>
      <ContentsRail outline={document.outline} />
      <div className={styles.body}>
        <section aria-labelledby="lesson-outcomes" className={styles.outcomes}>
          <h2 id="lesson-outcomes">{t('lesson.outcomes')}</h2>
          <ul>
            {lesson.outcomes.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
        <NationalNotice national={lesson.national} shown={document.country} />
        <div ref={body}>
          <LessonBody document={document} />
        </div>
        <LessonCompletion
          moduleCode={module.code}
          moduleSlug={module.slug}
          lessonId={lesson.id}
          version={module.version}
          next={next}
        />
        <LessonNeighbours module={module} at={at} />
      </div>
      <ResumeReading moduleCode={module.code} lessonId={lesson.id} container={body} />
    </article>
  );
};

const LessonPage = () => {
  const { locale } = useI18n();
  const { slug = '', lessonSlug = '' } = useParams();
  const { country } = usePreferences().preferences;
  const query = useQuery(lessonQuery(useApi(), { locale, slug, lessonSlug, country }));
  return (
    <PageData query={query}>{(lesson) => <Lesson key={lesson.id} lesson={lesson} />}</PageData>
  );
};

export default LessonPage;
