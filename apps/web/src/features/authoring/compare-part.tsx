import { useQuery } from '@tanstack/react-query';
import { Button, Disclosure, Select } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { PageData } from '../../platform/page/page-data.js';
import { TextPieces } from '../version-moves/index.js';
import { draftFactsQuery, draftVersionsQuery, fileDifferencesQuery } from './authoring.queries.js';
import styles from './authoring.module.css';
import { useAuthoringTexts } from './texts.js';

/** What changed since the published version that a draft comes from, or since one for review. */
export const ComparePart = ({ draftId }: { draftId: string }) => {
  const { history: texts } = useAuthoringTexts();
  const api = useApi();
  const { data: draft } = useQuery(draftFactsQuery(api, draftId));
  const { data: versions = [] } = useQuery(draftVersionsQuery(api, draftId));
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState<'published' | number | null>(null);
  const origin = draft?.origin ?? null;
  const first = origin ? 'published' : `${versions[0]?.number ?? ''}`;
  const from = chosen === '' ? first : chosen;
  if (!origin && versions.length === 0) return null;
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{texts.compare}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(from === 'published' ? from : Number(from));
        }}
      >
        <Select
          label={texts.compareFrom}
          value={from}
          onChange={(event) => setChosen(event.target.value)}
        >
          {origin ? <option value="published">{texts.published(origin.version)}</option> : null}
          {versions.map(({ number }) => (
            <option key={number} value={number}>
              {texts.versionOption(number)}
            </option>
          ))}
        </Select>
        <Button type="submit" variant="secondary">
          {texts.run}
        </Button>
      </form>
      {asked === null ? null : <Differences draftId={draftId} from={asked} />}
    </section>
  );
};

const Differences = ({ draftId, from }: { draftId: string; from: 'published' | number }) => {
  const { history: texts } = useAuthoringTexts();
  const query = useQuery(fileDifferencesQuery(useApi(), draftId, from));
  return (
    <PageData query={query}>
      {(files) => (
        <div className={styles.stack} role="status">
          {files.length === 0 ? <p>{texts.nothing}</p> : null}
          {files.map(({ path, state, pieces }) => (
            <Disclosure key={path} summary={`${path} (${texts.states[state]})`}>
              <div className={styles.raw}>
                <TextPieces pieces={pieces} />
              </div>
            </Disclosure>
          ))}
        </div>
      )}
    </PageData>
  );
};
