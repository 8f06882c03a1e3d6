import type { Role, SignOffRole, SignOffStanding } from '@weft/contracts';
import { Button, Disclosure } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './publishing.module.css';
import { releaseKey } from './publishing.queries.js';
import { usePublishingTexts } from './texts.js';

const signing = ['lecturer', 'author', 'administrator'] as const;

interface SignOffPartProps {
  draftId: string;
  number: number;
  standing: SignOffStanding;
  held: readonly Role[];
}

/** Who signed for a version, who still has to, and signing oneself. */
export const SignOffPart = ({ draftId, number, standing, held }: SignOffPartProps) => {
  const texts = usePublishingTexts();
  const { moment } = useI18n();
  const api = useApi();
  const write = useWrite<'signed' | 'withdrawn'>(releaseKey(draftId), (kind, id) =>
    api.POST('/api/drafts/{draftId}/versions/{number}/sign-offs', {
      ...{ params: { path: { draftId, number } }, body: { id, kind, note: '' } },
    }),
  );
  const { asked, missing, otherNeeded, alone, given } = standing;
  const mine = given.some((one) => one.mine);
  const named = (roles: readonly SignOffRole[]) =>
    roles.map((role) => texts.roles[role]).join(', ');
  const complete = missing.length === 0 && !otherNeeded;
  return (
    <section aria-labelledby="sign-off">
      <h2 id="sign-off">{texts.signOff}</h2>
      <div role="status">
        {alone ? <p>{texts.alone}</p> : null}
        {otherNeeded ? <p>{texts.otherNeeded}</p> : null}
        {missing.length > 0 ? <p>{texts.missing(named(missing))}</p> : null}
        {complete && given.length > 0 ? <p>{texts.complete}</p> : null}
      </div>
      {given.length > 0 ? (
        <ul className={styles.reasons}>
          {given.map(({ name, roles, at }) => (
            <li key={`${name} ${at}`}>{texts.signed(name, named(roles), moment(at))}</li>
          ))}
        </ul>
      ) : null}
      <FormFailure failure={write.failure} />
      <div className={sheet.actions}>
        <Button
          variant="secondary"
          busy={write.busy}
          onClick={() => write.run(mine ? 'withdrawn' : 'signed')}
        >
          {mine ? texts.withdraw : texts.sign}
        </Button>
      </div>
      <Disclosure summary={texts.asked}>
        <AskedRoles {...{ draftId, asked }} fewer={held.includes('administrator')} />
      </Disclosure>
    </section>
  );
};

interface AskedRolesProps {
  draftId: string;
  asked: readonly SignOffRole[];
  /** May take away a role that was asked for. */
  fewer: boolean;
}

const AskedRoles = ({ draftId, asked, fewer }: AskedRolesProps) => {
  const texts = usePublishingTexts();
  const api = useApi();
  const [chosen, setChosen] = useState<readonly SignOffRole[]>(asked);
  const write = useWrite<SignOffRole[]>(releaseKey(draftId), (roles, id) =>
    api.PUT('/api/drafts/{draftId}/sign-off-roles', {
      ...{ params: { path: { draftId } }, body: { id, roles } },
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.busy) write.run([...chosen]);
      }}
    >
      <fieldset className={styles.roles}>
        <legend>{texts.askedHelp}</legend>
        {signing.map((role) => (
          <label key={role} className={styles.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(role)}
              disabled={!fewer && asked.includes(role)}
              onChange={() =>
                setChosen(
                  chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role],
                )
              }
            />
            <span>{texts.roles[role]}</span>
          </label>
        ))}
      </fieldset>
      <FormFailure failure={write.failure} />
      <Button type="submit" variant="secondary" busy={write.busy}>
        {texts.saveAsked}
      </Button>
    </form>
  );
};
