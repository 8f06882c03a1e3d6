import { useQuery } from '@tanstack/react-query';
import type { ReleaseCheckName } from '@weft/contracts';
import { EmptyState, Notice, Select } from '@weft/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { useAddress } from '../../platform/page/use-address.js';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { AuthorPage, draftFactsQuery, DraftLinks } from '../authoring/index.js';
import { ChangePart } from './change-part.js';
import { CheckList } from './check-list.js';
import { PublishForm } from './publish-form.js';
import styles from './publishing.module.css';
import { type ReleasePage, releaseQuery, releaseVersionsQuery } from './publishing.queries.js';
import { SignalsPart } from './signals-part.js';
import { SignOffPart } from './sign-off-part.js';
import { usePublishingTexts } from './texts.js';
import { useTypedRelease } from './use-typed-release.js';

interface VersionProps {
  draftId: string;
  number: number;
  account: SessionAccount;
}

/** The versions that were published from a draft, with what was said about them. */
const Releases = ({ page: { releases } }: { page: ReleasePage }) => {
  const texts = usePublishingTexts();
  const { moment, locale } = useI18n();
  if (releases.length === 0) return null;
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">{texts.releases}</h2>
      <ul className={styles.reasons}>
        {releases.map(({ version, change, notes, by, at }) => (
          <li key={version}>
            <p>{texts.released({ version, change: texts.classes[change], by, at: moment(at) })}</p>
            <p>{notes[locale]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const LoadedVersion = ({
  draftId,
  number,
  account,
  page,
}: VersionProps & { page: ReleasePage }) => {
  const texts = usePublishingTexts();
  const [accepted, setAccepted] = useState<readonly ReleaseCheckName[]>([]);
  const typed = useTypedRelease(draftId, page.proposal);
  const { checks, signOff, published, slug } = page;
  const accept = (name: ReleaseCheckName) =>
    setAccepted((now) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name]));
  const ready =
    checks.every(
      ({ name, result }) =>
        result === 'passed' || (result === 'doubtful' && accepted.includes(name)),
    ) &&
    signOff.missing.length === 0 &&
    !signOff.otherNeeded;
  return (
    <>
      {published ? (
        <Notice kind="positive" live title={texts.published(published)}>
          <p>
            <Link to={`/modules/${slug}`}>{texts.toModule}</Link>
          </p>
        </Notice>
      ) : (
        <>
          <CheckList {...{ draftId, checks, accepted }} onAccept={accept} />
          <ChangePart page={page} typed={typed} />
          <SignOffPart
            {...{ draftId, number }}
            key={signOff.asked.join(' ')}
            standing={signOff}
            held={account.roles}
          />
          <PublishForm
            {...{ draftId, number, page, typed, accepted, ready }}
            onPublished={() => setAccepted([])}
          />
        </>
      )}
      <SignalsPart {...{ draftId, page }} />
      <Releases page={page} />
    </>
  );
};

const VersionRelease = (props: VersionProps) => {
  const texts = usePublishingTexts();
  const query = useQuery(releaseQuery(useApi(), props.draftId, props.number));
  return (
    <PageData query={query}>
      {(page) => (
        <>
          <p>{texts.newest(page.newest)}</p>
          <LoadedVersion {...props} page={page} />
        </>
      )}
    </PageData>
  );
};

const DraftRelease = ({ draftId, account }: Omit<VersionProps, 'number'>) => {
  const texts = usePublishingTexts();
  const { params, change } = useAddress();
  const query = useQuery(releaseVersionsQuery(useApi(), draftId));
  return (
    <PageData query={query}>
      {(versions) => {
        const chosen = versions.find(({ number }) => `${number}` === params.get('version'));
        const shown = chosen ?? versions[0];
        if (!shown) {
          return (
            <EmptyState title={texts.none}>
              <p>{texts.noneHelp}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <Select
              label={texts.version}
              value={shown.number}
              onChange={({ target }) => change('version', target.value)}
            >
              {versions.map(({ number, published }) => (
                <option key={number} value={number}>
                  {texts.versionOption(number, published)}
                </option>
              ))}
            </Select>
            <VersionRelease key={shown.number} {...{ draftId, account }} number={shown.number} />
          </>
        );
      }}
    </PageData>
  );
};

/** Publishing a version of a draft, for its authors. */
const PublishPage = () => {
  const texts = usePublishingTexts();
  const { locale } = useI18n();
  const { draftId = '' } = useParams();
  const { data: draft } = useQuery(draftFactsQuery(useApi(), draftId));
  return (
    <AuthorPage title={draft ? texts.titleOf(draft.title[locale]) : texts.title} wide>
      {(account) => (
        <>
          <DraftLinks draftId={draftId} shown="publish" />
          <p>{texts.lead}</p>
          <DraftRelease {...{ draftId, account }} />
        </>
      )}
    </AuthorPage>
  );
};

export default PublishPage;
