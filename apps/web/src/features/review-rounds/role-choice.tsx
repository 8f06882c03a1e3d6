import type { RoundRole } from '@weft/contracts';
import { useRoundTexts } from './texts.js';
import styles from './rounds.module.css';

const roles: readonly RoundRole[] = ['student', 'lecturer', 'researcher', 'professional'];

/** Roles of somebody in a round: several at once. */
export const RoleChoice = ({
  legend,
  chosen,
  onChange,
  error,
}: {
  legend: string;
  chosen: readonly RoundRole[];
  onChange: (roles: RoundRole[]) => void;
  error?: string | null;
}) => {
  const t = useRoundTexts().roles;
  return (
    <fieldset className={styles.choices} aria-describedby={error ? 'role-error' : undefined}>
      <legend>{legend}</legend>
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
          />{' '}
          {t[role]}
        </label>
      ))}
      {error ? (
        <p id="role-error" role="alert" className={styles.wrong}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
