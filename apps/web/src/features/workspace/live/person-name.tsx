import { useWorkspaceTexts } from '../texts.js';
import styles from '../work.module.css';
import { PersonShape } from './person-shape.js';
import { useWork } from './work-context.js';

interface PersonNameProps {
  accountId: string;
  /** Small, beside what she made. */
  quiet?: boolean;
}

/** Somebody's name with her colour and shape. */
export const PersonName = ({ accountId, quiet = false }: PersonNameProps) => {
  const texts = useWorkspaceTexts();
  const { people, accountId: me } = useWork();
  const person = people.get(accountId);
  if (!person) return <span className={styles.person}>{texts.comments.someone}</span>;
  const { displayName, mark } = person;
  return (
    <span className={styles.person} data-thread={mark.hue} data-quiet={quiet}>
      <PersonShape shape={mark.shape} />{' '}
      {accountId === me ? texts.people.you(displayName) : displayName}
    </span>
  );
};
