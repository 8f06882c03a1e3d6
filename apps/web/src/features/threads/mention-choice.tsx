import type { ThreadPerson } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { useThreadTexts } from './texts.js';
import styles from './threads.module.css';

interface MentionChoiceProps {
  people: readonly ThreadPerson[];
  mentions: readonly string[];
  onChange: (mentions: string[]) => void;
  /** Told when it is unfolded, where the people are only asked for then. */
  onOpen?: () => void;
}

/** Who is named in a remark or an answer, and hears of it. */
export const MentionChoice = ({ people, mentions, onChange, onOpen }: MentionChoiceProps) => {
  const t = useThreadTexts().compose;
  if (people.length === 0 && !onOpen) return null;
  return (
    <Disclosure
      summary={mentions.length > 0 ? t.mentioned(mentions.length) : t.mentions}
      {...(onOpen && { onToggle: (open) => (open ? onOpen() : undefined) })}
    >
      <ul role="list" className={styles.people}>
        {people.map(({ id, name }) => (
          <li key={id}>
            <label className={styles.person}>
              <input
                type="checkbox"
                checked={mentions.includes(id)}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? [...mentions, id] : mentions.filter((one) => one !== id),
                  )
                }
              />{' '}
              {name}
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
