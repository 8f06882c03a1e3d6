import type { Agreement } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { AgreementText } from './agreement-text.js';

/** Every round that was ever sent, with its differences and what was answered. */
export const Rounds = ({ agreement }: { agreement: Agreement }) => {
  const { t, date } = useI18n();
  const { rounds, approvedRound } = agreement;
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{t('agreements.rounds')}</h2>
      {rounds.map((round, index) => (
        <Disclosure
          key={round.number}
          summary={t('agreements.round', {
            number: round.number,
            date: date(round.sentAt),
            outcome: t(
              round.number === approvedRound
                ? 'agreements.inEffect'
                : `agreements.outcomes.${round.outcome}`,
            ),
          })}
        >
          <AgreementText
            {...{ agreement, content: round.content, answer: round.answer }}
            previous={rounds[index + 1]?.content}
          />
        </Disclosure>
      ))}
    </section>
  );
};
