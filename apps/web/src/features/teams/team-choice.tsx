import { Button, Field } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { CohortTeams } from './cohort-teams.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';
import { useTeamWrite } from './use-team-write.js';

interface TeamChoiceProps {
  cohortId: string;
  choice: CohortTeams['choice'];
  onSaved: (said: string) => void;
}

/** Lets learners choose their teams until a day, or no longer. */
export const TeamChoice = ({ cohortId, choice, onSaved }: TeamChoiceProps) => {
  const texts = useTeamsTexts();
  const { date } = useI18n();
  const api = useApi();
  const [until, setUntil] = useState(choice?.until ?? '');
  const [largest, setLargest] = useState(choice?.largest ?? 4);
  const [seesEarlier, setSeesEarlier] = useState(choice?.seesEarlier ?? true);
  type Choice = { until: string; largest: number; seesEarlier: boolean } | null;
  const write = useTeamWrite(cohortId, (id, said: Choice) =>
    api.PUT('/api/cohorts/{cohortId}/team-choice', {
      params: { path: { cohortId } },
      body: { id, choice: said },
    }),
  );
  const day = choice ? date(choice.until) : '';
  return (
    <section aria-labelledby="choice">
      <h2 id="choice">{texts.choiceTitle}</h2>
      <p>
        {choice === null ? texts.choiceOff : null}
        {choice?.open === true ? texts.choiceIsOpen(day) : null}
        {choice?.open === false ? texts.choiceWasOpen(day) : null}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (write.busy) return;
          write.run({ until, largest, seesEarlier }, () =>
            onSaved(texts.choiceIsOpen(date(until))),
          );
        }}
      >
        <div className={sheet.filters}>
          <Field
            label={texts.choiceUntil}
            type="date"
            required
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
          <Field
            label={texts.choiceLargest}
            type="number"
            min={2}
            max={12}
            required
            value={largest}
            onChange={({ target }) => setLargest(target.valueAsNumber)}
          />
        </div>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={seesEarlier}
            onChange={({ target }) => setSeesEarlier(target.checked)}
          />
          {texts.choiceSees}
        </label>
        <FormFailure failure={write.failure} />
        <div className={sheet.actions}>
          <Button type="submit" variant="secondary" busy={write.busy}>
            {choice ? texts.choiceSave : texts.choiceOpen}
          </Button>
          {choice ? (
            <Button
              variant="quiet"
              busy={write.busy}
              onClick={() => write.run(null, () => onSaved(texts.choiceOff))}
            >
              {texts.choiceClose}
            </Button>
          ) : null}
        </div>
      </form>
    </section>
  );
};
