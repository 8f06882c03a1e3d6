import { Disclosure } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import type { CohortTeams } from './cohort-teams.js';
import { TeamNameForm } from './team-name-form.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';
import { useTeamWrite } from './use-team-write.js';

interface MakeTeamProps {
  cohortId: string;
  unplaced: CohortTeams['unplaced'];
  onMade: (name: string) => void;
}

/** A lecturer makes a team of people who have none. */
export const MakeTeam = ({ cohortId, unplaced, onMade }: MakeTeamProps) => {
  const texts = useTeamsTexts();
  const api = useApi();
  const draft = useDraft(`team:${cohortId}`, { name: '', accountIds: [] as string[] });
  const { name, accountIds } = draft.fields;
  const make = useTeamWrite(cohortId, (id, team: { name: string; accountIds: string[] }) =>
    api.POST('/api/cohorts/{cohortId}/team-changes', {
      params: { path: { cohortId } },
      body: { id, action: 'make', teamId: id, ...team },
    }),
  );
  const chosen = unplaced.filter((one) => accountIds.includes(one.accountId));
  const toggle = (accountId: string) =>
    draft.change({
      accountIds: accountIds.includes(accountId)
        ? accountIds.filter((id) => id !== accountId)
        : [...accountIds, accountId],
    });
  return (
    <Disclosure summary={texts.makeTitle}>
      <TeamNameForm
        value={name}
        onChange={(typed) => draft.change({ name: typed })}
        submitLabel={texts.make}
        busy={make.busy}
        onSubmit={(said) =>
          make.run({ name: said, accountIds: chosen.map((one) => one.accountId) }, () => {
            draft.clear();
            onMade(said);
          })
        }
      >
        <fieldset className={styles.group}>
          <legend>{texts.makeWho}</legend>
          <p className={sheet.muted}>{texts.makeNobody}</p>
          <div className={styles.choices}>
            {unplaced.map(({ accountId, displayName, background }) => (
              <label key={accountId} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={accountIds.includes(accountId)}
                  onChange={() => toggle(accountId)}
                />
                <span>
                  {displayName}{' '}
                  <span className={sheet.muted}>
                    {background ? texts.backgrounds[background] : null}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <FormFailure failure={make.failure} />
      </TeamNameForm>
    </Disclosure>
  );
};
