import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ModuleUpdate } from '@weft/contracts';
import { Button, Notice } from '@weft/ui';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './version-moves.module.css';
import { myUpdatesQuery } from './versions.queries.js';
import './texts.js';

/** What changed since I finished: of one module, or of all of them; nothing where nothing did. */
const MyUpdates = ({ accountId, code }: { accountId: string; code?: string }) => {
  const { t, locale } = useI18n();
  const query = myUpdatesQuery({ api: useApi(), offline: useOffline(), accountId, locale });
  const { data } = useQuery(query);
  const own = data?.items.filter((item) => code === undefined || item.code === code) ?? [];
  const put = usePutAway();
  const shown = own.filter(({ dismissed }) => !dismissed);
  const hidden = put.last?.dismissed
    ? own.find((item) => item.dismissed && item.code === put.last?.update.code)
    : undefined;
  if (shown.length === 0 && !hidden) return null;
  return (
    <section aria-labelledby="updates" className={styles.updates}>
      <h2 id="updates">{t('versions.updates.title')}</h2>
      <FormFailure failure={put.failure} />
      {shown.map((update) => (
        <Notice key={update.code} title={code === undefined ? update.title : undefined}>
          <Update update={update} />
          <Button
            variant="secondary"
            busy={put.busy}
            onClick={() => put.run({ update, dismissed: true })}
          >
            {t('versions.updates.dismiss')}
            <span className="visually-hidden"> {update.title}</span>
          </Button>
        </Notice>
      ))}
      {hidden ? (
        <Notice kind="positive" live>
          <p>{t('versions.updates.dismissed', { title: hidden.title })}</p>
          <Button
            variant="secondary"
            busy={put.busy}
            onClick={() => put.run({ update: hidden, dismissed: false })}
          >
            {t('versions.updates.undo')}
          </Button>
        </Notice>
      ) : null}
    </section>
  );
};

const Update = ({ update }: { update: ModuleUpdate }) => {
  const { t, date } = useI18n();
  const { slug, version, finished, added, updated } = update;
  return (
    <div className={styles.item}>
      {finished ? <p>{t('versions.updates.complete', { version: finished })}</p> : null}
      {added.length > 0 ? (
        <>
          <p>{t('versions.updates.added', { version, count: added.length })}</p>
          <ul role="list">
            {added.map((lesson) => (
              <li key={lesson.lessonId}>
                <Link to={`/modules/${slug}/${lesson.slug}`}>{lesson.title}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {updated.length > 0 ? (
        <>
          <p>{t('versions.updates.changed')}</p>
          <ul role="list" className={sheet.list}>
            {updated.map(({ lessonId, title, completedAt, completedVersion, change }) => (
              <li key={lessonId}>
                {t('versions.updates.since', {
                  ...{ title, version: completedVersion, date: date(completedAt) },
                })}
                {' · '}
                {t(`versions.classes.${change}`)}{' '}
                <Link to={`/me/updates/${lessonId}`}>
                  {t('versions.updates.look')}
                  <span className="visually-hidden"> {title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
};

interface PutAway {
  update: ModuleUpdate;
  dismissed: boolean;
}

/** Puts a notice away, or takes it back. */
function usePutAway() {
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (given: PutAway) => {
      const { code, version } = given.update;
      const { dismissed } = given;
      await api.POST('/api/me/updates', {
        body: { id: crypto.randomUUID(), code, version, dismissed },
      });
      return given;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['updates'] }),
  });
  const run = (given: PutAway) => mutate(given);
  return { run, busy: isPending, failure: error && failureOf(error), last: data };
}

export default MyUpdates;
