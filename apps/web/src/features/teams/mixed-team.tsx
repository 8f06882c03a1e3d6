import type { MixerPerson } from '@weft/contracts';
import { mixerParts, type TeamScore } from '@weft/rules';
import { Button, Notice } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

interface MixedTeamProps {
  id: string;
  name: string;
  members: readonly MixerPerson[];
  score: TeamScore;
  worst: boolean;
  onSwap: (person: MixerPerson) => void;
}

/** A proposed team with its score, taken apart. */
export const MixedTeam = ({ id, name, members, score, worst, onSwap }: MixedTeamProps) => {
  const texts = useTeamsTexts();
  const { mix } = texts;
  const { locale } = useI18n();
  const { backgrounds, languages, hours, wishes } = score.facts;
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const best = languages.best.map((language) => languageNames.of(language) ?? language);
  const said = {
    backgrounds: mix.backgrounds(
      ...([backgrounds.different, backgrounds.possible, backgrounds.unknown] as const),
    ),
    languages: mix.languages(best, languages.speakers, languages.stated),
    hours: mix.hours(hours.common, hours.stated),
    wishes: mix.wishes(wishes.kept, wishes.total),
  };
  return (
    <li className={styles.team} data-worst={worst ? '' : undefined}>
      <div className={styles.head}>
        <h3 id={id}>{name}</h3>
        <span>{mix.teamScore(score.score)}</span>
      </div>
      {score.oneBackground ? <Notice kind="caution">{texts.oneSided}</Notice> : null}
      <dl className={styles.facts}>
        {mixerParts.map((part) => (
          <div key={part}>
            <dt>{mix.partNames[part]}</dt>
            <dd>
              <meter value={score.parts[part]} aria-label={mix.partNames[part]}>
                {mix.percent(score.parts[part])}
              </meter>{' '}
              {said[part]}
            </dd>
          </div>
        ))}
      </dl>
      <ul role="list" className={styles.people} aria-labelledby={id}>
        {members.map((person) => (
          <li key={person.accountId}>
            <span>
              {person.displayName}{' '}
              <span className={sheet.muted}>
                {person.background ? texts.backgrounds[person.background] : texts.noBackground}
              </span>
            </span>
            <Button variant="quiet" onClick={() => onSwap(person)}>
              {mix.swap}
              <span className="visually-hidden"> {person.displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
};
