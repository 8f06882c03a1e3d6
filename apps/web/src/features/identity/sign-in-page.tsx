import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Field, Notice } from '@weft/ui';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { sessionQuery } from '../../platform/session/session.queries.js';
import { NotYou } from './not-you.js';
import { EmailField } from './identity-fields.js';
import './texts.js';

/** Only places of this site: an address from outside must not send anybody elsewhere. */
const safePlace = (next: string | null): string =>
  next !== null && /^\/(?![/\\])/.test(next) ? next : '/me';

const SignInPage = () => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const session = useQuery(sessionQuery(api)).data;
  const expired = session?.account?.expired ? session.account : null;
  usePageHead({ title: t('identity.signInTitle') });
  const form = useSubmit(async ({ email = '', password = '' }) => {
    await bodyOf(api.POST('/api/session', { body: { email, password } }));
    await queryClient.invalidateQueries({ queryKey: ['session'] });
    await navigate(safePlace(search.get('next')), { replace: true });
  });
  return (
    <div className={sheet.page}>
      <PageTitle>{t('identity.signInTitle')}</PageTitle>
      {expired ? (
        <Notice kind="caution">
          {t('identity.signInAgain', { name: expired.displayName })}
          <NotYou account={expired} />
        </Notice>
      ) : (
        <p>{t('identity.signInLead')}</p>
      )}
      {session?.demo ? <Notice title={t('identity.demoTitle')}>{t('identity.demo')}</Notice> : null}
      <form onSubmit={form.onSubmit} method="post">
        <EmailField wrong={form.isWrong('email')} defaultValue={expired?.email} />
        <Field
          label={t('identity.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <FormFailure failure={form.failure} retryAfter={form.retryAfter} />
        <Button type="submit" busy={form.busy}>
          {t('identity.signIn')}
        </Button>
      </form>
      <p>
        <Link to="/reset-password">{t('identity.forgot')}</Link>
      </p>
    </div>
  );
};

export default SignInPage;
