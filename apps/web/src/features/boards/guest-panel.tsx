import { useQuery } from '@tanstack/react-query';
import { Button, Disclosure } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { boardKey } from './boards.queries.js';
import { shownCode } from './shown-code.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';
import styles from './boards.module.css';

/** The code with which guests come in, and who is in. */
export const GuestPanel = ({ boardId, code }: { boardId: string; code: string | null }) => {
  const t = useBoardTexts().guests;
  const { locale } = useI18n();
  const api = useApi();
  const write = useBoardWrite(boardId);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const path = { boardId };
  const guests = useQuery({
    queryKey: [...boardKey(boardId), 'guests'],
    queryFn: () => bodyOf(api.GET('/api/boards/{boardId}/guests', { params: { path } })),
    refetchInterval: 10_000,
    enabled: open,
  });
  const remove = (guestId: string, name: string) =>
    void write
      .run(() =>
        api.DELETE('/api/boards/{boardId}/guests/{guestId}', {
          params: { path: { boardId, guestId } },
        }),
      )
      .then((done) => setSaid(done ? t.removed(name) : ''));
  return (
    <Disclosure summary={t.title} onToggle={setOpen}>
      <div className={styles.guests}>
        <p>{t.lead}</p>
        <FormFailure failure={write.failure} />
        {code ? (
          <p>
            {t.code}: <strong className={styles.code}>{shownCode(code)}</strong>
            <br />
            {t.address(`${location.host}/${locale}/b`)}
          </p>
        ) : null}
        <p className={sheet.actions}>
          <Button
            variant="secondary"
            busy={write.busy}
            onClick={() =>
              void write.run(() => api.POST('/api/boards/{boardId}/code', { params: { path } }))
            }
          >
            {code ? t.renew : t.make}
          </Button>
          {code ? (
            <Button
              variant="quiet"
              onClick={() =>
                void write.run(() => api.DELETE('/api/boards/{boardId}/code', { params: { path } }))
              }
            >
              {t.revoke}
            </Button>
          ) : null}
        </p>
        <p role="status">{said}</p>
        {guests.data?.items.length === 0 ? <p className={sheet.muted}>{t.none}</p> : null}
        <ul role="list" className={sheet.list}>
          {guests.data?.items.map(({ id, displayName }) => (
            <li key={id}>
              <span>{displayName}</span>
              <Button
                variant="quiet"
                aria-label={t.removeOf(displayName)}
                onClick={() => remove(id, displayName)}
              >
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
};
