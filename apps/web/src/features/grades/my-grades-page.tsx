import { useQuery } from '@tanstack/react-query';
import type { Grade } from '@weft/contracts';
import { gradeText } from '@weft/rules';
import { Button, Disclosure, EmptyState, Notice, TextArea } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { GradeHistory } from './grade-history.js';
import { GradeReasons } from './grade-reasons.js';
import { myGradesQuery } from './grades.queries.js';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';
import { useMoments } from './use-moments.js';

/** A learner's own grades, each with its reasons, its history and the one appeal. */
const MyGradesPage = () => {
  const texts = useGradesTexts();
  return (
    <SignedInPage title={texts.myTitle}>{(account) => <Mine account={account} />}</SignedInPage>
  );
};

const Mine = ({ account }: { account: SessionAccount }) => {
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const query = useQuery(myGradesQuery(useApi(), account.id, locale));
  return (
    <PageData query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={texts.myEmpty}>
            <p>{texts.myEmptyHelp}</p>
          </EmptyState>
        ) : (
          items.map((grade) => <GradeCard key={grade.id} grade={grade} />)
        )
      }
    </PageData>
  );
};

const GradeCard = ({ grade }: { grade: Grade }) => {
  const { locale, moment } = useMoments();
  const texts = useGradesTexts();
  return (
    <section className={styles.card} aria-labelledby={`grade-${grade.id}`}>
      <div className={styles.cardHead}>
        <div>
          <h2 id={`grade-${grade.id}`}>{grade.title}</h2>
          <p className={sheet.muted}>{moment(grade.visibleAt)}</p>
        </div>
        <p className={styles.grade}>{gradeText(grade.percent, { ...grade, locale })}</p>
      </div>
      <Disclosure summary={texts.why}>
        <GradeReasons grade={grade} />
      </Disclosure>
      <Disclosure summary={texts.history}>
        <GradeHistory events={grade.history} />
      </Disclosure>
      <Appeal grade={grade} />
    </section>
  );
};

const Appeal = ({ grade }: { grade: Grade }) => {
  const api = useApi();
  const texts = useGradesTexts();
  const { fields, change, clear } = useDraft(`appeal:${grade.id}`, { reason: '' });
  const send = useGradeChange((reason: string, id) =>
    api.POST('/api/grades/{gradeId}/appeal', {
      params: { path: { gradeId: grade.id } },
      body: { id, reason },
    }),
  );
  if (grade.appeal) {
    const { reason, answer } = grade.appeal;
    return (
      <Notice kind={answer === null ? 'information' : 'positive'}>
        <p>
          <strong>{texts.appealYours}:</strong> {reason}
        </p>
        <p>
          {answer === null ? (
            texts.appealOpen
          ) : (
            <>
              <strong>{texts.appealAnswer}:</strong> {answer}
            </>
          )}
        </p>
      </Notice>
    );
  }
  return (
    <Disclosure summary={texts.appealTitle}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.run(fields.reason, { onSuccess: clear });
        }}
      >
        <p className={sheet.muted}>{texts.appealHelp}</p>
        <TextArea
          label={texts.appealReason}
          required
          maxLength={4000}
          value={fields.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
        <FormFailure failure={send.failure} />
        <div className={sheet.actions}>
          <Button type="submit" disabled={send.busy || fields.reason.trim() === ''}>
            {texts.appealSend}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
};

export default MyGradesPage;
