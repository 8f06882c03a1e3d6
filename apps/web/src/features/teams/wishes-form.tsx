import type { TeamWishes } from '@weft/contracts';
import { teamLanguages } from '@weft/rules';
import { Button, Notice } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { FellowSearch } from './fellow-search.js';
import { HoursGrid } from './hours-grid.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';
import { useTeamWrite } from './use-team-write.js';
import { WishList } from './wish-list.js';

const most = 5;
const nothing: TeamWishes = { languages: [], hours: [], with: [], notWith: [] };

interface WishesFormProps {
  cohortId: string;
  accountId: string;
  saved: TeamWishes | null;
  people: readonly { accountId: string; displayName: string }[];
}

/** Languages, hours and people that a learner wishes for her team; kept here until it is sent. */
export const WishesForm = ({ cohortId, accountId, saved, people }: WishesFormProps) => {
  const texts = useTeamsTexts().wishes;
  const { locale } = useI18n();
  const api = useApi();
  const known = Object.fromEntries(people.map((one) => [one.accountId, one.displayName]));
  const draft = useDraft(`wishes:${cohortId}`, { ...nothing, ...saved, names: known });
  const [done, setDone] = useState(false);
  const { names, ...wishes } = draft.fields;
  const write = useTeamWrite(cohortId, (id, said: TeamWishes) =>
    api.PUT('/api/cohorts/{cohortId}/my-wishes', {
      params: { path: { cohortId } },
      body: { id, wishes: said },
    }),
  );
  const change = (changed: Partial<typeof draft.fields>) => {
    setDone(false);
    draft.change(changed);
  };
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const toggle = (language: TeamWishes['languages'][number]) =>
    change({
      languages: wishes.languages.includes(language)
        ? wishes.languages.filter((one) => one !== language)
        : [...wishes.languages, language],
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (write.busy) return;
        write.run(wishes, () => {
          draft.clear();
          setDone(true);
        });
      }}
    >
      <fieldset className={styles.group}>
        <legend>{texts.languages}</legend>
        <div className={styles.choices}>
          {teamLanguages.map((language) => (
            <label key={language} className={styles.choice}>
              <input
                type="checkbox"
                checked={wishes.languages.includes(language)}
                onChange={() => toggle(language)}
              />
              {languageNames.of(language)}
            </label>
          ))}
        </div>
      </fieldset>
      <HoursGrid hours={wishes.hours} onChange={(hours) => change({ hours })} />
      <p className={sheet.muted}>{texts.withHint}</p>
      <WishList
        title={texts.with}
        ids={wishes.with}
        names={names}
        onChange={(ids) => change({ with: ids })}
      />
      <WishList
        title={texts.notWith}
        ids={wishes.notWith}
        names={names}
        onChange={(ids) => change({ notWith: ids })}
      />
      <FellowSearch
        cohortId={cohortId}
        accountId={accountId}
        chosen={[...wishes.with, ...wishes.notWith]}
        room={{ with: wishes.with.length < most, notWith: wishes.notWith.length < most }}
        onChoose={(kind, fellow) =>
          change({
            [kind]: [...wishes[kind], fellow.accountId],
            names: { ...names, [fellow.accountId]: fellow.displayName },
          })
        }
      />
      <p className={sheet.muted}>{texts.draft}</p>
      <FormFailure failure={write.failure} />
      {done ? (
        <Notice kind="positive" live>
          {texts.saved}
        </Notice>
      ) : null}
      <div className={sheet.actions}>
        <Button type="submit" busy={write.busy}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
};
