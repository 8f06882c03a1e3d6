import { useQuery } from '@tanstack/react-query';
import { Button, Field } from '@weft/ui';
import { useState } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './teams.module.css';
import { fellowsQuery } from './teams.queries.js';
import { useTeamsTexts } from './texts.js';

interface Fellow {
  accountId: string;
  displayName: string;
}

interface FellowSearchProps {
  cohortId: string;
  accountId: string;
  /** Who was chosen already. */
  chosen: readonly string[];
  /** Wishes of a kind that there is still room for. */
  room: { with: boolean; notWith: boolean };
  onChoose: (kind: 'with' | 'notWith', fellow: Fellow) => void;
}

/** Finds other learners by name, to wish for them or away. */
export const FellowSearch = (props: FellowSearchProps) => {
  const { cohortId, accountId, chosen, room, onChoose } = props;
  const texts = useTeamsTexts().wishes;
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const query = useQuery(fellowsQuery({ api: useApi(), accountId, cohortId }, asked));
  const found = query.data?.items.filter((fellow) => !chosen.includes(fellow.accountId));
  return (
    <div className={styles.group}>
      <Field
        label={texts.find}
        type="search"
        maxLength={80}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // It searches; what it stands in is sent with its own button.
          event.preventDefault();
          setAsked(typed.trim());
        }}
      />
      <div className={sheet.actions}>
        <Button variant="secondary" onClick={() => setAsked(typed.trim())}>
          {texts.search}
        </Button>
      </div>
      <FormFailure failure={query.isError ? failureOf(query.error) : null} />
      <p role="status" className={sheet.muted}>
        {found ? texts.found(found.length) : ''}
      </p>
      <ul role="list" className={styles.people}>
        {(found ?? []).map((fellow) => (
          <li key={fellow.accountId}>
            <span>{fellow.displayName}</span>
            {room.with ? (
              <Button
                variant="quiet"
                aria-label={texts.addWith(fellow.displayName)}
                onClick={() => onChoose('with', fellow)}
              >
                {texts.withShort}
              </Button>
            ) : null}
            {room.notWith ? (
              <Button
                variant="quiet"
                aria-label={texts.addNotWith(fellow.displayName)}
                onClick={() => onChoose('notWith', fellow)}
              >
                {texts.notWithShort}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
};
