import type { Locale, ReviewRound, RoundInvitee, RoundRole } from '@weft/contracts';
import { readInviteeLines } from '@weft/rules';
import { Button, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { roundKey } from './rounds.queries.js';
import { RoleChoice } from './role-choice.js';
import { useRoundTexts } from './texts.js';

/** Invites people from a pasted list; what is wrong with a line is said before anything is sent. */
export const InviteForm = ({ round }: { round: ReviewRound }) => {
  const texts = useRoundTexts();
  const t = texts.people;
  const usual = useI18n().locale;
  const api = useApi();
  const { fields, change, clear } = useDraft(`invite:${round.id}`, { text: '' });
  const [locale, setLocale] = useState<Locale>(usual);
  const [roles, setRoles] = useState<readonly RoundRole[]>([]);
  const known = new Set(round.participants.flatMap(({ email }) => (email ? [email] : [])));
  const { people, faults } = readInviteeLines(fields.text, { locale, known });
  const write = useWrite(roundKey(round.id), (invitees: Omit<RoundInvitee, 'id'>[], id) =>
    bodyOf(
      api.POST('/api/review-rounds/{roundId}/participants', {
        params: { path: { roundId: round.id } },
        // The first one carries the id of this write, which makes it the same when it is repeated.
        body: {
          people: invitees.map((one, at) => ({
            ...one,
            id: at === 0 ? id : crypto.randomUUID(),
          })),
        },
      }),
    ),
  );
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (people.length === 0) return;
        const invitees = people.map((person) => ({
          ...{ email: person.email, displayName: person.displayName, locale: person.locale },
          roles: [...roles],
        }));
        write.run(invitees, { onSuccess: clear });
      }}
    >
      <TextArea
        label={t.list}
        hint={t.listHint}
        rows={6}
        required
        spellCheck={false}
        value={fields.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <Select
        label={t.locale}
        value={locale}
        onChange={({ target }) => setLocale(target.value === 'en' ? 'en' : 'nl')}
      >
        <option value="nl">{texts.setUp.nl}</option>
        <option value="en">{texts.setUp.en}</option>
      </Select>
      <RoleChoice legend={t.roles} chosen={roles} onChange={setRoles} />
      {people.length > 0 ? (
        <div>
          <h3>{t.preview}</h3>
          <ul role="list">
            {people.map((person) => (
              <li key={person.email}>
                {person.displayName} <span className={sheet.muted}>{person.email}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {faults.length > 0 ? (
        <div role="status">
          <h3>{t.faults}</h3>
          <ul role="list">
            {faults.map(({ line, fault, text }) => (
              <li key={line}>
                {t.line(line)}: {t.faultTexts[fault]} <span className={sheet.muted}>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {round.state === 'planned' ? <p className={sheet.muted}>{t.later}</p> : null}
      <FormFailure failure={write.failure} />
      <Button type="submit" busy={write.busy} aria-disabled={people.length === 0}>
        {t.send(people.length)}
      </Button>
    </form>
  );
};
