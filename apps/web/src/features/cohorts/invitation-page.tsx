import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Notice, buttonClass } from '@weft/ui';
import { Link, useNavigate } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { NameField, NewPasswordField, useLinkToken } from '../identity/index.js';
import styles from './cohorts.module.css';
import './texts.js';

const AccountForm = ({ token, name }: { token: string; name: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useSubmit(async ({ displayName = '', password = '' }) => {
    const body = { token, displayName, password, agreed: true } as const;
    await bodyOf(api.POST('/api/invitations/accept', { body }));
    await queryClient.invalidateQueries({ queryKey: ['session'] });
    await navigate('/cohorts', { replace: true });
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <NameField wrong={form.isWrong('displayName')} defaultValue={name} />
      <NewPasswordField name="password" wrong={form.isWrong('password')} />
      <label className={styles.check}>
        <input type="checkbox" name="agreed" required /> <span>{t('cohorts.agree')}</span>
      </label>
      <FormFailure failure={form.failure} />
      <Button type="submit" busy={form.busy}>
        {t('cohorts.invitationOpen')}
      </Button>
    </form>
  );
};

const Invitation = ({ token }: { token: string }) => {
  const { t, date, locale } = useI18n();
  const api = useApi();
  const query = useQuery({
    queryKey: ['cohorts', 'invitation', token, locale],
    queryFn: () => bodyOf(api.POST('/api/invitations/read', { body: { token, locale } })),
    // Asked once: afterwards it was used, and what is on the screen must stay there.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return null;
  const { title, trackTitle, startsOn, endsOn, email, displayName, hasAccount } = query.data;
  return (
    <section aria-labelledby="cohort">
      <h2 id="cohort">{title}</h2>
      <p>{t('cohorts.facts', { track: trackTitle, from: date(startsOn), to: date(endsOn) })}</p>
      <p>{t(hasAccount ? 'cohorts.invitationAccount' : 'cohorts.invitationNew', { email })}</p>
      {hasAccount ? (
        <p>
          <Link className={buttonClass()} to="/sign-in?next=/cohorts">
            {t('nav.signIn')}
          </Link>
        </p>
      ) : (
        <AccountForm token={token} name={displayName} />
      )}
    </section>
  );
};

/** Where the mail of an invitation leads. */
const InvitationPage = () => {
  const { t } = useI18n();
  const token = useLinkToken();
  usePageHead({ title: t('cohorts.invitationTitle') });
  return (
    <div className={sheet.page}>
      <PageTitle>{t('cohorts.invitationTitle')}</PageTitle>
      {token ? <Invitation token={token} /> : <Notice>{t('cohorts.invitationMissing')}</Notice>}
    </div>
  );
};

export default InvitationPage;
