import { useMutation } from '@tanstack/react-query';
import type { AccountSummary, Role } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useState } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { RoleChoice } from './role-choice.js';

/** The roles of one account; a button appears once something was changed. */
export const AccountRoles = ({
  account,
  onSaved,
}: {
  account: AccountSummary;
  onSaved: () => void;
}) => {
  const { t } = useI18n();
  const api = useApi();
  const [roles, setRoles] = useState<Role[]>(account.roles);
  const changed = roles.toString() !== account.roles.toString();
  const save = useMutation({
    mutationFn: () =>
      api.PUT('/api/accounts/{accountId}/roles', {
        params: { path: { accountId: account.id } },
        body: { roles },
      }),
    onSuccess: onSaved,
  });
  return (
    <>
      <RoleChoice chosen={roles} onChange={setRoles} />
      {changed && roles.length === 0 ? <p role="alert">{t('identity.rolesWrong')}</p> : null}
      <FormFailure failure={save.error ? failureOf(save.error) : null} />
      {changed && roles.length > 0 ? (
        <p>
          <Button variant="secondary" busy={save.isPending} onClick={() => save.mutate()}>
            {t('identity.rolesSave', { name: account.displayName })}
          </Button>
        </p>
      ) : null}
    </>
  );
};
