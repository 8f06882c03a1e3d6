import { Select } from '@weft/ui';
import { useState } from 'react';
import type { FailureCode } from '../../platform/api/api-error.js';
import { FormDialog } from '../../platform/forms/form-dialog.js';
import sheet from '../../platform/page/sheet.module.css';
import type { ShownTeam } from './cohort-teams.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

/** Somebody with the team that she is in, and whether she may read what it did before her. */
export interface Placed {
  accountId: string;
  displayName: string;
  teamId: string | null;
  seesEarlier: boolean;
}

interface PlaceDialogProps {
  person: Placed;
  teams: readonly ShownTeam[];
  busy: boolean;
  failure: FailureCode | null;
  onPlace: (to: { teamId: string | null; seesEarlier: boolean }) => void;
  onClose: () => void;
}

/** Moves somebody to another team, or out of hers; says what she may read there. */
export const PlaceDialog = (props: PlaceDialogProps) => {
  const { person, teams, busy, failure, onPlace, onClose } = props;
  const texts = useTeamsTexts();
  const [to, setTo] = useState(person.teamId ?? teams[0]?.id ?? '');
  const [seesEarlier, setSeesEarlier] = useState(person.seesEarlier);
  return (
    <FormDialog
      title={texts.moveWho(person.displayName)}
      closeLabel={texts.close}
      submitLabel={texts.confirmMove}
      {...{ busy, failure, onClose }}
      onSubmit={() => onPlace({ teamId: to || null, seesEarlier: to !== '' && seesEarlier })}
    >
      <Select label={texts.moveTo} value={to} onChange={({ target }) => setTo(target.value)}>
        {teams.map(({ id, name, members }) => (
          <option key={id} value={id}>
            {name} ({texts.size(members.length)})
          </option>
        ))}
        <option value="">{texts.noTeam}</option>
      </Select>
      {to === '' ? null : (
        <>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={seesEarlier}
              aria-describedby="sees-earlier-hint"
              onChange={({ target }) => setSeesEarlier(target.checked)}
            />
            {texts.seesEarlier}
          </label>
          <p id="sees-earlier-hint" className={sheet.muted}>
            {texts.seesEarlierHint}
          </p>
        </>
      )}
    </FormDialog>
  );
};
