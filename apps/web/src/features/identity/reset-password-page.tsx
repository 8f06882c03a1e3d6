import { useQuery } from '@tanstack/react-query';
import { Button, Notice, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { sessionQuery } from '../../platform/session/session.queries.js';
import { useLinkToken } from './use-link-token.js';
import { EmailField, NewPasswordField } from './identity-fields.js';
import './texts.js';

/** First step: ask for the link. */
const RequestForm = () => {
  const { t, locale } = useI18n();
  const api = useApi();
  const demo = useQuery(sessionQuery(api)).data?.demo;
  const form = useSubmit(async ({ email = '' }) => {
    await api.POST('/api/password-resets', { body: { email, locale } });
    return true;
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{t('identity.resetLead')}</p>
      <EmailField wrong={form.isWrong('email')} />
      <FormFailure failure={form.failure} retryAfter={form.retryAfter} />
      {form.result ? (
        <Notice kind="positive" live>
          <p>{t('identity.resetSent')}</p>
          {demo ? <Link to="/mailbox">{t('identity.mailbox')}</Link> : null}
        </Notice>
      ) : null}
      <Button type="submit" busy={form.busy}>
        {t('identity.resetSend')}
      </Button>
    </form>
  );
};

/** Second step: the link was opened. */
const ChooseForm = ({ token }: { token: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const form = useSubmit(async ({ newPassword = '' }) => {
    await api.PUT('/api/password-resets', { body: { token, newPassword } });
    return true;
  });
  if (form.result) {
    return (
      <section>
        <Notice kind="positive" live>
          {t('identity.resetDone')}
        </Notice>
        <p>
          <Link className={buttonClass()} to="/sign-in">
            {t('identity.signIn')}
          </Link>
        </p>
      </section>
    );
  }
  return (
    <form onSubmit={form.onSubmit} method="post">
      <NewPasswordField name="newPassword" wrong={form.isWrong('newPassword')} />
      <FormFailure failure={form.failure} />
      <Button type="submit" busy={form.busy}>
        {t('identity.resetSave')}
      </Button>
    </form>
  );
};

const ResetPasswordPage = () => {
  const { t } = useI18n();
  const token = useLinkToken();
  usePageHead({ title: t('identity.resetTitle') });
  return (
    <div className={sheet.page}>
      <PageTitle>{t('identity.resetTitle')}</PageTitle>
      {token ? <ChooseForm token={token} /> : <RequestForm />}
    </div>
  );
};

export default ResetPasswordPage;
