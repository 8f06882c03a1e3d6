import type { Role } from '@weft/contracts';
import { Button, Disclosure, Notice } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { RoleChoice } from './role-choice.js';
import { EmailField, NameField } from './identity-fields.js';

/** Creates an account; its owner is mailed a link to choose a password. */
export const CreateAccountForm = ({ onCreated }: { onCreated: () => void }) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const [roles, setRoles] = useState<Role[]>(['learner']);
  const form = useSubmit(async ({ email = '', displayName = '' }, element) => {
    const { account } = await bodyOf(
      api.POST('/api/accounts', { body: { email, displayName, roles, locale } }),
    );
    element.reset();
    onCreated();
    return account.email;
  });
  return (
    <Disclosure summary={t('identity.createTitle')}>
      <form onSubmit={form.onSubmit} method="post">
        <NameField wrong={form.isWrong('displayName')} autoComplete="off" />
        <EmailField wrong={form.isWrong('email')} autoComplete="off" />
        <RoleChoice chosen={roles} onChange={setRoles} />
        {form.isWrong('roles') ? <p role="alert">{t('identity.rolesWrong')}</p> : null}
        <FormFailure failure={form.failure} />
        {form.result ? (
          <Notice kind="positive" live>
            {t('identity.created', { email: form.result })}
          </Notice>
        ) : null}
        <Button type="submit" busy={form.busy}>
          {t('identity.create')}
        </Button>
      </form>
    </Disclosure>
  );
};
