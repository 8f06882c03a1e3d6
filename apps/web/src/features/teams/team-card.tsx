import { isOneSided } from '@weft/rules';
import { Notice } from '@weft/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import sheet from '../../platform/page/sheet.module.css';
import type { ShownMember, ShownTeam } from './cohort-teams.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

interface TeamCardProps {
  team: ShownTeam;
  /** It is the reader's own. */
  mine?: boolean;
  /** The reader may open its page. */
  linked?: boolean;
  /** What can be done about a member. */
  memberActions?: (member: ShownMember) => ReactNode;
  children?: ReactNode;
}

/** A team with who is in it; told where all have one background. */
export const TeamCard = (props: TeamCardProps) => {
  const texts = useTeamsTexts();
  const { team, mine, linked, memberActions, children } = props;
  const { id, name, members } = team;
  return (
    <li className={styles.team} data-mine={mine ? '' : undefined}>
      <div className={styles.head}>
        <h3 id={id}>{linked ? <Link to={`/teams/${id}`}>{name}</Link> : name}</h3>
        <span className={sheet.muted}>
          {texts.size(members.length)}
          {mine ? `, ${texts.yourTeam}` : null}
        </span>
      </div>
      {isOneSided(members.map(({ background }) => background)) ? (
        <Notice kind="caution">{texts.oneSided}</Notice>
      ) : null}
      {members.length === 0 ? <p className={sheet.muted}>{texts.noMembers}</p> : null}
      <ul role="list" className={styles.people} aria-labelledby={id}>
        {members.map((member) => (
          <li key={member.accountId}>
            <span>
              {member.displayName}{' '}
              <span className={sheet.muted}>
                {member.background ? texts.backgrounds[member.background] : texts.noBackground}
                {member.seesEarlier === false ? `, ${texts.seesLater}` : null}
              </span>
            </span>
            {memberActions?.(member)}
          </li>
        ))}
      </ul>
      {children}
    </li>
  );
};
