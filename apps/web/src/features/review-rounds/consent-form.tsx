import type { RoundHome, RoundRole } from '@weft/contracts';
import { Button, Field, Notice } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { inLanguage } from './in-language.js';
import { RoleChoice } from './role-choice.js';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';
import styles from './rounds.module.css';

interface Typed {
  name: string;
  chosen: readonly RoundRole[];
  shows: boolean;
}

/** My name, my roles and that I agree: everything that comes before reading. */
export const ConsentForm = ({
  round,
  me,
  onDone,
}: {
  round: RoundHome;
  me: NonNullable<RoundHome['me']>;
  onDone: () => void;
}) => {
  const texts = useRoundTexts();
  const t = texts.consent;
  const { locale } = useI18n();
  const api = useApi();
  const { fields, change, clear } = useDraft<Typed>(
    `consent:${me.participantId}`,
    { name: me.displayName, chosen: me.roles, shows: me.showsName },
    `guest:${round.id}`,
  );
  const { name, chosen, shows } = fields;
  const [missing, setMissing] = useState(false);
  const { text, version } = round.consent;
  const write = useWrite(
    roundKey(round.id),
    (body: { version: number; displayName: string; showsName: boolean; roles: RoundRole[] }, id) =>
      api.PUT('/api/rounds/{roundId}/consent', {
        params: { path: { roundId: round.id } },
        body: { ...body, id },
      }),
  );
  const said = inLanguage(text, locale);
  const first = me.consentedAt === null;
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen.length === 0);
        if (chosen.length === 0) {
          // Where the mistake is; on a phone the button is far below it.
          event.currentTarget.querySelector<HTMLInputElement>('fieldset input')?.focus();
          return;
        }
        const body = { version, displayName: name.trim(), showsName: shows, roles: [...chosen] };
        write.run(body, {
          onSuccess: () => {
            clear();
            onDone();
          },
        });
      }}
    >
      <Field
        label={t.name}
        hint={t.nameHint}
        required
        maxLength={80}
        autoComplete="name"
        value={name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <RoleChoice
        legend={t.roles}
        chosen={chosen}
        onChange={(roles) => change({ chosen: roles })}
        error={missing ? t.rolesMissing : null}
      />
      <div className={styles.choices}>
        <label>
          <input
            type="checkbox"
            checked={shows}
            onChange={({ target }) => change({ shows: target.checked })}
          />{' '}
          {t.shows}
        </label>
        <p className={sheet.muted}>{t.showsHint}</p>
      </div>
      {first ? (
        <Notice>
          <p lang={said.lang}>{said.text}</p>
          <p>{t.withdrawal[round.settings.onWithdrawal]}</p>
        </Notice>
      ) : null}
      <FormFailure failure={write.failure} />
      <Button type="submit" busy={write.busy}>
        {first ? t.begin : t.keep}
      </Button>
    </form>
  );
};
