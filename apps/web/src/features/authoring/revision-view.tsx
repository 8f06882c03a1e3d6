import { useQuery } from '@tanstack/react-query';
import { mediaFormOf, textPieces } from '@weft/rules';
import { Button } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { TextPieces } from '../version-moves/index.js';
import { revisionQuery } from './authoring.queries.js';
import styles from './authoring.module.css';
import { mediaAddress } from './draft-media.js';
import { RenderedSides } from './rendered-sides.js';
import { useAuthoringTexts } from './texts.js';

interface RevisionViewProps {
  accountId: string;
  draftId: string;
  revision: number;
  /** The first revision of what is shown as one change; often the same. */
  since: number;
  busy: boolean;
  /** Null where there is nothing to restore: the file was removed. */
  onRestore: (() => void) | null;
}

/** What was changed at once: its words, or both texts as readers see them. */
export const RevisionView = (props: RevisionViewProps) => {
  const { accountId, draftId, revision, since, busy, onRestore } = props;
  const { history: texts } = useAuthoringTexts();
  const api = useApi();
  const query = useQuery(revisionQuery(api, draftId, revision));
  const { data: first } = useQuery(revisionQuery(api, draftId, since));
  const [rendered, setRendered] = useState(false);
  return (
    <PageData query={query}>
      {({ path, text, media }) => {
        if (!first) return null;
        const [old, fresh] = [first.before ?? '', text ?? ''];
        return (
          <div className={styles.stack}>
            <div className={sheet.actions}>
              {path.endsWith('.mdx') ? (
                <Button
                  variant="secondary"
                  aria-pressed={rendered}
                  onClick={() => setRendered(!rendered)}
                >
                  {rendered ? texts.asText : texts.rendered}
                </Button>
              ) : null}
              {onRestore ? (
                <Button variant="secondary" busy={busy} onClick={onRestore}>
                  {texts.restore}
                </Button>
              ) : null}
            </div>
            {media !== null && mediaFormOf(path)?.kind === 'picture' ? (
              <img alt={path} src={mediaAddress(draftId, { path, hash: media })} />
            ) : null}
            {old === fresh && media === null ? <p>{texts.same}</p> : null}
            {rendered ? (
              <RenderedSides {...{ accountId, draftId, path, before: old, after: fresh }} />
            ) : (
              <div className={styles.raw}>
                <TextPieces pieces={textPieces(old, fresh)} />
              </div>
            )}
          </div>
        );
      }}
    </PageData>
  );
};
