import { useQuery } from '@tanstack/react-query';
import { Button, Notice, TextArea } from '@weft/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { Pager } from '../../platform/page/pager.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { ChangeSummary } from './change-summary.js';
import { DecisionDone } from './decision-done.js';
import { MoveDetails } from './move-details.js';
import { MoveSteps } from './move-steps.js';
import { useKeptNote } from './use-kept-note.js';
import { useMoveDecision } from './use-move-decision.js';
import { moveQuery } from './versions.queries.js';
import './texts.js';

interface Asked {
  cohortId: string;
  code: string;
  from: string;
  to: string;
}

/** What a move changes, block by block, and the choice. */
const MovePage = () => {
  const { t, locale } = useI18n();
  const { cohortId = '', code = '' } = useParams();
  const [search] = useSearchParams();
  const asked = { cohortId, code, from: search.get('from') ?? '', to: search.get('to') ?? '' };
  const { data } = useQuery({
    ...moveQuery({ api: useApi(), cohortId, locale }, { ...withoutCohort(asked), page: 1 }),
    enabled: false,
  });
  const title = data
    ? t('versions.moveTitle', { title: data.title, from: data.from, to: data.to })
    : t('versions.title');
  return (
    <SignedInPage title={title} wide>
      {() => <Move asked={asked} />}
    </SignedInPage>
  );
};

const withoutCohort = ({ code, from, to }: Asked) => ({ code, from, to });

const Move = ({ asked }: { asked: Asked }) => {
  const { t, locale } = useI18n();
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('page') ?? 1) || 1;
  const { cohortId } = asked;
  const query = useQuery(
    moveQuery({ api: useApi(), cohortId, locale }, { ...withoutCohort(asked), page }),
  );
  const turn = (to: number) => {
    const next = new URLSearchParams(search);
    next.set('page', String(to));
    setSearch(next, { state: { keepFocus: true } });
  };
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  return (
    <PageData query={query}>
      {(difference) => (
        <>
          <p>
            <Link to={`/cohorts/${cohortId}?view=versions`}>{t('versions.back')}</Link>
          </p>
          <section aria-label={t('versions.look')}>
            <p>
              <strong>{t(`versions.classes.${difference.change}`)}</strong>
              {'. '}
              {t(`versions.classHelp.${difference.change}`)}
            </p>
            <ChangeSummary counts={difference.counts} />
            <MoveSteps steps={difference.steps} />
            <p className={sheet.muted}>{t('versions.legend')}</p>
          </section>
          <MoveDetails difference={difference} />
          <Pager
            page={page}
            pages={difference.pages}
            onPage={turn}
            labels={{
              previous: t('versions.previous'),
              next: t('versions.next'),
              position: t('versions.page', { page, pages: difference.pages }),
            }}
          />
          <Choice asked={asked} title={difference.title} open={difference.open} />
        </>
      )}
    </PageData>
  );
};

interface ChoiceProps {
  asked: Asked;
  title: string;
  /** Whether there is something to choose now. */
  open: boolean;
}

/** The choice; what was just chosen stays there with its way back. */
const Choice = ({ asked, title, open }: ChoiceProps) => {
  const { t } = useI18n();
  const { cohortId, code, from, to } = asked;
  const move = useMoveDecision(cohortId);
  const [note, setNote] = useKeptNote(`${cohortId} ${code} ${to}`);
  return (
    <section aria-label={t('versions.state')}>
      <DecisionDone move={move} />
      {open ? (
        <>
          <TextArea
            label={t('versions.note')}
            hint={t('versions.noteHint')}
            maxLength={500}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <div className={sheet.actions}>
            {(['now', 'later', 'never'] as const).map((decision) => (
              <Button
                key={decision}
                variant={decision === 'now' ? 'primary' : 'secondary'}
                busy={move.busy}
                onClick={() =>
                  move.run({ code, title, decision, from, to, note: note.trim() }, () =>
                    setNote(''),
                  )
                }
              >
                {t(`versions.${decision}`)}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      {open || move.done ? null : (
        <Notice>
          <p>{t('versions.nothingOpen')}</p>
        </Notice>
      )}
    </section>
  );
};

export default MovePage;
