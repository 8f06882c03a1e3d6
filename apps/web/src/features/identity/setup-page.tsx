import { useQueryClient } from '@tanstack/react-query';
import { Button, Notice } from '@weft/ui';
import { useNavigate } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useLinkToken } from './use-link-token.js';
import { EmailField, NameField, NewPasswordField } from './identity-fields.js';
import './texts.js';

const SetupForm = ({ token }: { token: string }) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useSubmit(async ({ email = '', password = '', displayName = '' }) => {
    await bodyOf(api.POST('/api/setup', { body: { token, email, password, displayName, locale } }));
    await queryClient.invalidateQueries({ queryKey: ['session'] });
    await navigate('/accounts', { replace: true });
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{t('identity.setupLead')}</p>
      <NameField wrong={form.isWrong('displayName')} />
      <EmailField wrong={form.isWrong('email')} />
      <NewPasswordField name="password" wrong={form.isWrong('password')} />
      <FormFailure failure={form.failure} />
      <Button type="submit" busy={form.busy}>
        {t('identity.setupSave')}
      </Button>
    </form>
  );
};

/** The first administrator of a new installation. */
const SetupPage = () => {
  const { t } = useI18n();
  const token = useLinkToken();
  usePageHead({ title: t('identity.setupTitle') });
  return (
    <div className={sheet.page}>
      <PageTitle>{t('identity.setupTitle')}</PageTitle>
      {token ? <SetupForm token={token} /> : <Notice>{t('identity.setupMissing')}</Notice>}
    </div>
  );
};

export default SetupPage;
