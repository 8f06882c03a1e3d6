import type { Agreement } from '@weft/contracts';
import type { AgreementProblem } from '@weft/rules';
import { Button, Icon } from '@weft/ui';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { Editing } from './agreement-fields.js';
import { fieldId, useAgreementWords } from './agreement-words.js';
import styles from './agreements.module.css';
import { useAgreementChange } from './use-agreement-change.js';

interface ConsentPanelProps {
  accountId: string;
  editing: Editing;
  /** Revision that the server has of what is on the screen; null while it has not. */
  revision: number | null;
}

/** Who agrees with this very version, and sending it once all do. */
export const ConsentPanel = ({ accountId, editing, revision }: ConsentPanelProps) => {
  const { t } = useI18n();
  const api = useApi();
  const { agreement, problems } = editing;
  const { subject, members, team } = agreement;
  // Of another revision, what is known of who agrees is not about this one.
  const current = revision !== null && agreement.draft?.revision === revision;
  const agreed = (one: Agreement['members'][number]) => current && one.agreed;
  const mine = members.some((one) => one.accountId === accountId && agreed(one));
  const all = members.every(agreed);
  const path = { teamId: team.id, subject };
  const agree = useAgreementChange((yes: boolean) =>
    api.POST('/api/teams/{teamId}/agreements/{subject}/consents', {
      params: { path },
      body: { id: crypto.randomUUID(), revision: revision ?? 0, agreed: yes },
    }),
  );
  const send = useAgreementChange((id: string) =>
    bodyOf(
      api.POST('/api/teams/{teamId}/agreements/{subject}/rounds', {
        params: { path },
        body: { id, revision: revision ?? 0 },
      }),
    ),
  );
  const ready = problems.length === 0 && revision !== null;
  return (
    <section aria-labelledby="consent">
      <h2 id="consent">{t('agreements.consent')}</h2>
      <p>{t('agreements.consentHelp')}</p>
      <Missing problems={problems} editing={editing} />
      <ul role="list" className={styles.members}>
        {members.map((one) => (
          <li key={one.accountId}>
            <Icon name={agreed(one) ? 'check' : 'time'} /> {one.displayName}:{' '}
            {t(agreed(one) ? 'agreements.agrees' : 'agreements.agreesNot')}
          </li>
        ))}
      </ul>
      <FormFailure failure={agree.failure ?? send.failure} />
      <div className={sheet.actions}>
        <Button
          variant={ready && !mine ? 'primary' : 'secondary'}
          disabled={!ready}
          busy={agree.busy}
          onClick={() => agree.run(!mine)}
        >
          {t(mine ? 'agreements.unagree' : 'agreements.agree')}
        </Button>
        <Button
          variant={ready && all ? 'primary' : 'secondary'}
          disabled={!ready || !all}
          busy={send.busy}
          onClick={() => send.run(crypto.randomUUID())}
        >
          {t('agreements.send')}
        </Button>
      </div>
    </section>
  );
};

/** What is still to be written, each with a way to its field. */
const Missing = ({
  problems,
  editing: { agreement, content },
}: {
  problems: readonly AgreementProblem[];
  editing: Editing;
}) => {
  const { t } = useI18n();
  const wordsFor = useAgreementWords(agreement);
  if (problems.length === 0) return null;
  return (
    <div>
      <p>{t('agreements.missing', { count: problems.length })}</p>
      <ul>
        {problems.map(({ key, kind }) => (
          <li key={`${key} ${kind}`}>
            <a href={`#${fieldId(key)}`}>{wordsFor(key, content)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
