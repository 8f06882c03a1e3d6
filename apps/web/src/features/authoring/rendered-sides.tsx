import { useQuery } from '@tanstack/react-query';
import type { Country, Locale } from '@weft/contracts';
import { useEffect, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import { PreviewBody, type Compiled } from '../lesson-preview/index.js';
import { draftMediaQuery, draftQuery } from './authoring.queries.js';
import styles from './authoring.module.css';
import { splitPath } from './draft-tree.js';
import { compilePart } from './part-compiler.js';
import { useAuthoringTexts } from './texts.js';
import { useLessonWorker } from './use-lesson-worker.js';

interface RenderedSidesProps {
  accountId: string;
  draftId: string;
  path: string;
  before: string;
  after: string;
}

/** A text before and after a change, both as readers see them. */
export const RenderedSides = ({ accountId, draftId, path, before, after }: RenderedSidesProps) => {
  const { history: texts } = useAuthoringTexts();
  const { worker, ready } = useLessonWorker(accountId);
  const input = { api: useApi(), offline: useOffline(), accountId, draftId };
  const { data } = useQuery(draftQuery(input));
  const folder = useQuery(draftMediaQuery(input)).data?.items ?? null;
  const [drawn, setDrawn] = useState<(Compiled | 'late' | 'failed' | null)[]>([null, null]);
  const beside = `${splitPath(path)[0]}/activities.yaml`;
  const activities = data?.files.find((file) => file.path === beside)?.text ?? null;
  const known = data !== undefined;
  useEffect(() => {
    if (!ready || !known) return undefined;
    let current = true;
    const [, locale, country] = /\/(nl|en)(?:-([A-Z]{2}))?\.mdx$/.exec(path) ?? [];
    const draw = async (source: string) => {
      const text = {
        ...{ path, source, locale: locale as Locale },
        country: (country ?? null) as Country | null,
      };
      const file = activities === null ? null : { path: beside, source: activities };
      const media = folder && { base: `/api/drafts/${draftId}/media/`, items: folder };
      const sources = { texts: [text], facts: null, activities: file, media };
      return (await compilePart(worker, sources))?.compiled[path] ?? null;
    };
    void Promise.all([before === '' ? null : draw(before), draw(after)]).then((sides) => {
      if (current) setDrawn(sides);
    });
    return () => {
      current = false;
    };
  }, [worker, ready, known, path, before, after, activities, beside, draftId, folder]);
  return (
    <div className={styles.sides}>
      {drawn.map((side, at) => {
        const name = at === 0 ? texts.before : texts.after;
        return (
          <section key={name} aria-label={name} className={styles.stack}>
            <h3>{name}</h3>
            {side === null ? null : (
              <PreviewBody state={typeof side === 'string' ? { text: side } : side} />
            )}
          </section>
        );
      })}
    </div>
  );
};
