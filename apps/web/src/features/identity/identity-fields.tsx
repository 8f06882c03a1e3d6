import { Field } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import './texts.js';

/** The fields that several account forms share; `wrong`: the server refused this one. */
interface IdentityFieldProps {
  wrong: boolean;
  defaultValue?: string | undefined;
}

/** @param autoComplete `off` where an administrator writes about somebody else */
export const NameField = ({
  wrong,
  defaultValue,
  autoComplete = 'name',
}: IdentityFieldProps & { autoComplete?: 'name' | 'off' }) => {
  const { t } = useI18n();
  return (
    <Field
      label={t('identity.name')}
      name="displayName"
      autoComplete={autoComplete}
      maxLength={80}
      required
      defaultValue={defaultValue}
      error={wrong ? t('identity.nameWrong') : undefined}
    />
  );
};

/** @param autoComplete `off` where an administrator writes about somebody else */
export const EmailField = ({
  wrong,
  defaultValue,
  autoComplete = 'username',
}: IdentityFieldProps & { autoComplete?: 'username' | 'off' }) => {
  const { t } = useI18n();
  return (
    <Field
      label={t('identity.email')}
      name="email"
      type="email"
      autoComplete={autoComplete}
      required
      defaultValue={defaultValue}
      error={wrong ? t('identity.emailWrong') : undefined}
    />
  );
};

export const NewPasswordField = ({
  wrong,
  name,
}: {
  wrong: boolean;
  name: 'password' | 'newPassword';
}) => {
  const { t } = useI18n();
  return (
    <Field
      label={t(`identity.${name}`)}
      name={name}
      type="password"
      autoComplete="new-password"
      minLength={10}
      required
      hint={t('identity.passwordHint')}
      error={wrong ? t('identity.passwordWrong') : undefined}
    />
  );
};
