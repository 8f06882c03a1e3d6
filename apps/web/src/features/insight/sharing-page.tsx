import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MySharing } from '@weft/contracts';
import { EmptyState, Notice, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useStoredChoice } from '../../platform/forms/use-stored-choice.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { sharingQuery } from './insight.queries.js';
import styles from './insight.module.css';
import { useInsightTexts } from './texts.js';

const Sharing = ({ accountId }: { accountId: string }) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const query = useQuery(sharingQuery(api, accountId, locale));
  const change = useMutation({
    mutationFn: ({ activityId, id, shared }: MySharing & { id: string }) =>
      bodyOf(
        api.PUT('/api/me/sharing/{activityId}', {
          params: { path: { activityId } },
          body: { id, shared },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['sharing', accountId] }),
  });
  const changed = change.variables;
  return (
    <PageData query={query}>
      {({ cohorts, items }) => (
        <>
          <section aria-labelledby="readers">
            <p>{texts.sharingLead}</p>
            <h2 id="readers">{texts.readers}</h2>
            {cohorts.length === 0 ? <p>{texts.noReaders}</p> : null}
            <ul>
              {cohorts.map(({ title, lecturers }) => (
                <li key={title}>{texts.reader(title, lecturers.join(', '))}</li>
              ))}
            </ul>
          </section>
          <FormFailure failure={change.error ? failureOf(change.error) : null} />
          {change.data && changed ? (
            <Notice kind="positive" live>
              <p>
                {change.data.shared
                  ? texts.sharedNow(nameOf(changed, texts.kinds))
                  : texts.withheldNow(nameOf(changed, texts.kinds))}
              </p>
            </Notice>
          ) : null}
          {items.length === 0 ? (
            <EmptyState title={texts.sharingEmpty}>
              <p>{texts.sharingEmptyHelp}</p>
              <p>
                <Link className={buttonClass()} to="/modules">
                  {texts.toLessons}
                </Link>
              </p>
            </EmptyState>
          ) : (
            <ul role="list" className={sheet.list}>
              {items.map((item) => (
                <li key={item.activityId}>
                  <SharedAnswer
                    item={item}
                    onChange={(shared) =>
                      change.mutateAsync({ ...item, shared, id: crypto.randomUUID() })
                    }
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </PageData>
  );
};

interface SharedAnswerProps {
  item: MySharing;
  /** Resolves once it is stored. */
  onChange: (shared: boolean) => Promise<unknown>;
}

const SharedAnswer = ({ item, onChange }: SharedAnswerProps) => {
  const { date } = useI18n();
  const texts = useInsightTexts();
  const { rule, chosenAt, lessonTitle } = item;
  const [shared, choose] = useStoredChoice(item.shared, onChange);
  const name = nameOf(item, texts.kinds);
  return (
    <>
      <h3>{name}</h3>
      <p className={sheet.muted}>{`${texts.kinds[item.kind] ?? item.kind}, ${lessonTitle}`}</p>
      {rule === 'never' ? (
        <p>{texts.neverShared}</p>
      ) : (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={shared}
            aria-label={`${texts.shared}: ${name}`}
            onChange={({ target }) => choose(target.checked)}
          />
          <span>
            {texts.shared}
            <br />
            <small>{chosenAt ? texts.chosenOn(date(chosenAt)) : texts.byRule[rule]}</small>
          </span>
        </label>
      )}
    </>
  );
};

const nameOf = ({ title, kind }: MySharing, kinds: Readonly<Record<string, string>>): string =>
  title || (kinds[kind] ?? kind);

/** Which of my answers my lecturers may read. */
const SharingPage = () => (
  <SignedInPage title={useInsightTexts().sharingTitle}>
    {({ id }) => <Sharing accountId={id} />}
  </SignedInPage>
);

export default SharingPage;
