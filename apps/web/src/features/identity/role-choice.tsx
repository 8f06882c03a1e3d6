import type { Role } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './identity.module.css';

const roles = [
  'learner',
  'lecturer',
  'reviewer',
  'author',
  'administrator',
] as const satisfies readonly Role[];

/** Several roles at once, as check boxes. */
export const RoleChoice = ({
  chosen,
  onChange,
}: {
  chosen: readonly Role[];
  onChange: (roles: Role[]) => void;
}) => {
  const { t } = useI18n();
  return (
    <fieldset className={styles.roles}>
      <legend>{t('identity.roles')}</legend>
      {roles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={({ target }) =>
              onChange(
                roles.filter((one) => (one === role ? target.checked : chosen.includes(one))),
              )
            }
          />
          {t(`identity.roleNames.${role}`)}
        </label>
      ))}
    </fieldset>
  );
};
