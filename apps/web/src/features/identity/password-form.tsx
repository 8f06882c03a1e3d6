import { useQueryClient } from '@tanstack/react-query';
import { Button, Field, Notice } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { NewPasswordField } from './identity-fields.js';
import './texts.js';

/** Changes the password; other devices are signed out by it. */
export const PasswordForm = ({ email }: { email: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const form = useSubmit(async ({ currentPassword = '', newPassword = '' }, element) => {
    await api.PUT('/api/me/password', { body: { currentPassword, newPassword } });
    element.reset();
    await queryClient.invalidateQueries({ queryKey: ['sessions'] });
    return true;
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <h2>{t('identity.passwordTitle')}</h2>
      {/* Password managers need to know whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field
        label={t('identity.currentPassword')}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        required
      />
      <NewPasswordField name="newPassword" wrong={form.isWrong('newPassword')} />
      <FormFailure failure={form.failure} retryAfter={form.retryAfter} />
      {form.result ? (
        <Notice kind="positive" live>
          {t('identity.passwordChanged')}
        </Notice>
      ) : null}
      <Button type="submit" variant="secondary" busy={form.busy}>
        {t('identity.passwordChange')}
      </Button>
    </form>
  );
};
