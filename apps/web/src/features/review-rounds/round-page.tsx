import { useQuery } from '@tanstack/react-query';
import type { RoundHome } from '@weft/contracts';
import { Disclosure, EmptyState, Notice } from '@weft/ui';
import { Link, useNavigate, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { AttachNotice } from './attach-notice.js';
import { ConsentForm } from './consent-form.js';
import { inLanguage } from './in-language.js';
import { MyPart } from './my-part.js';
import { RoundData } from './round-data.js';
import { RoundTabs } from './round-tabs.js';
import { roundHomeQuery } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';
import styles from './rounds.module.css';

const Lessons = ({ round }: { round: RoundHome }) => {
  const t = useRoundTexts().home;
  const { locale } = useI18n();
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{t.lessons}</h2>
      <p className={sheet.muted}>{t.lessonsOf(round.moduleCode, round.versionNumber)}</p>
      <ol role="list" className={sheet.list}>
        {round.lessons.map(({ lessonId, slug, title, mine }) => {
          const name = inLanguage(title, locale);
          return (
            <li key={lessonId}>
              <Link to={`/rounds/${round.id}/lessons/${lessonId}`} lang={name.lang}>
                {slug === '' ? `${t.brief}: ${name.text}` : name.text}
              </Link>
              <span className={sheet.muted}>{mine === 0 ? t.none : t.remarks(mine)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

const About = ({ round }: { round: RoundHome }) => {
  const t = useRoundTexts().home;
  const { locale } = useI18n();
  const about = inLanguage(round.settings.about, locale);
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t.asked}</h2>
      <p lang={about.lang}>{about.text}</p>
      <Disclosure summary={t.goals}>
        <ul className={styles.goals}>
          {round.settings.goals.map((goal) => {
            const said = inLanguage(goal, locale);
            return (
              <li key={said.text} lang={said.lang}>
                {said.text}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </section>
  );
};

const Round = ({ round }: { round: RoundHome }) => {
  const texts = useRoundTexts();
  const t = texts.home;
  const { date } = useI18n();
  const navigate = useNavigate();
  const { me, state, settings, standing } = round;
  const asks = me !== null && me.consentedAt === null && state === 'open';
  const [first] = round.lessons;
  const day = {
    planned: settings.opensAt && texts.from(date(settings.opensAt)),
    open: texts.until(date(settings.closesAt)),
    closed: texts.since(date(settings.closesAt)),
  }[state];
  return (
    <>
      <p className={styles.facts}>
        <span>{texts.states[state]}</span>
        {day ? <span>{day}</span> : null}
      </p>
      {standing === 'moderator' ? (
        <Notice>
          <p>
            {t.moderates} <Link to={`/studio/rounds/${round.id}`}>{t.toStudio}</Link>
          </p>
        </Notice>
      ) : null}
      <AttachNotice round={round} />
      {me?.consentedAt || standing === 'moderator' ? (
        <RoundTabs roundId={round.id} of="participant" />
      ) : null}
      {state === 'planned' ? (
        <EmptyState title={texts.states.planned}>
          <p>{t.notYet(settings.opensAt && date(settings.opensAt))}</p>
        </EmptyState>
      ) : null}
      {state === 'closed' && me ? (
        <Notice kind="positive">
          <p>{t.closed}</p>
        </Notice>
      ) : null}
      {asks ? (
        <>
          <About round={round} />
          <section aria-labelledby="consent">
            <h2 id="consent">{texts.consent.title}</h2>
            <ConsentForm
              round={round}
              me={me}
              onDone={() => {
                // Whoever wants to say something should not have to look for the text.
                if (round.firstLessonId) {
                  void navigate(`/rounds/${round.id}/lessons/${round.firstLessonId}`);
                }
              }}
            />
          </section>
        </>
      ) : null}
      {!asks && first ? <Lessons round={round} /> : null}
      {asks ? null : <About round={round} />}
      {!asks && round.previousRoundId ? <p>{t.previous}</p> : null}
      {me && !asks ? <MyPart round={round} me={me} /> : null}
    </>
  );
};

/** A round as its participants see it: what is asked, until when, and what there is to read. */
const RoundPage = () => {
  const { roundId = '' } = useParams();
  const query = useQuery(roundHomeQuery(useApi(), roundId));
  const title = query.data?.settings.title ?? useRoundTexts().link.title;
  usePageHead({ title });
  return (
    <div className={sheet.page}>
      {query.isError ? null : <PageTitle>{title}</PageTitle>}
      <RoundData query={query}>{(round) => <Round round={round} />}</RoundData>
    </div>
  );
};

export default RoundPage;
