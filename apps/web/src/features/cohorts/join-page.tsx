import { useQuery } from '@tanstack/react-query';
import { Button, Field, Notice, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { failureOf } from '../../platform/api/api-error.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { JoinAsVisitor } from './join-as-visitor.js';
import { useCohortChange } from './use-cohort-change.js';
import './texts.js';

const CodeForm = () => {
  const { t } = useI18n();
  const navigate = useNavigate();
  const form = useSubmit(async ({ code = '' }) => {
    await navigate(`/join/${encodeURIComponent(code)}`);
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{t('cohorts.joinLead')}</p>
      <Field
        label={t('cohorts.joinCode')}
        name="code"
        required
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" busy={form.busy}>
        {t('cohorts.joinFind')}
      </Button>
    </form>
  );
};

const JoinButton = ({ code }: { code: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const [id] = useState(() => crypto.randomUUID());
  const join = useCohortChange(() => bodyOf(api.POST('/api/me/cohorts', { body: { id, code } })));
  if (join.result) {
    return (
      <>
        <Notice kind="positive" live>
          {t(`cohorts.joined.${join.result.state}`)}
        </Notice>
        <p>
          <Link className={buttonClass()} to="/me">
            {t('cohorts.toHome')}
          </Link>
        </p>
      </>
    );
  }
  return (
    <>
      <FormFailure failure={join.failure} />
      <Button busy={join.busy} onClick={() => join.run()}>
        {t('cohorts.join')}
      </Button>
    </>
  );
};

/** The cohort of a code, for everybody; joining it takes an account. */
const JoinByCode = ({ code }: { code: string }) => {
  const { t, date, locale } = useI18n();
  const api = useApi();
  const account = useAccount();
  const query = useQuery({
    queryKey: ['cohorts', 'code', code, locale],
    queryFn: () =>
      bodyOf(api.GET('/api/join-codes/{code}', { params: { path: { code }, query: { locale } } })),
  });
  if (query.isError) {
    return (
      <>
        <FormFailure failure={failureOf(query.error)} />
        <CodeForm />
      </>
    );
  }
  if (!query.data) return null;
  const { title, trackTitle, startsOn, endsOn, approval, full } = query.data;
  const facts = { track: trackTitle, from: date(startsOn), to: date(endsOn) };
  return (
    <section aria-labelledby="cohort">
      <h2 id="cohort">{title}</h2>
      <p>{t('cohorts.facts', facts)}</p>
      {full ? <Notice>{t('cohorts.joinFull')}</Notice> : null}
      {approval ? <p>{t('cohorts.joinApproval')}</p> : null}
      {account && !account.expired ? <JoinButton code={code} /> : null}
      {account === null || account?.expired ? <JoinAsVisitor code={code} /> : null}
    </section>
  );
};

const JoinPage = () => {
  const { t } = useI18n();
  const { code } = useParams();
  usePageHead({ title: t('cohorts.joinTitle') });
  return (
    <div className={sheet.page}>
      <PageTitle>{t('cohorts.joinTitle')}</PageTitle>
      {code ? <JoinByCode key={code} code={code} /> : <CodeForm />}
    </div>
  );
};

export default JoinPage;
