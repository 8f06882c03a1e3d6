import type { DraftRevision } from '@weft/contracts';
import { Disclosure, Select } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './authoring.module.css';
import { RevisionView } from './revision-view.js';
import { useAuthoringTexts } from './texts.js';

interface HistoryRunProps {
  accountId: string;
  draftId: string;
  /** Newest first; at least one. */
  run: readonly DraftRevision[];
  busy: boolean;
  onRestore: (asked: { path: string; revision: number }) => void;
}

/** What was done at once: to one file, in one or more saves, or to several files. */
export const HistoryRun = (props: HistoryRunProps) => {
  const { run, ...rest } = props;
  const { history: texts } = useAuthoringTexts();
  const { moment } = useI18n();
  const [newest] = run;
  if (!newest) return null;
  const files = new Set(run.map(({ path }) => path)).size;
  const done = texts.kinds[newest.kind];
  const said = texts.by(files === 1 && run.length > 1 ? texts.times(run.length) : done, {
    ...{ by: newest.by, at: moment(newest.at) },
  });
  if (files === 1) return <OneFile {...rest} run={run} said={said} />;
  return (
    <li>
      <p>
        <strong>{texts.files(files)}</strong>
      </p>
      <p className={sheet.muted}>{said}</p>
      <Disclosure summary={texts.showFiles}>
        <ul role="list" className={sheet.list}>
          {run.map((one) => (
            <OneFile key={one.revision} {...rest} run={[one]} said={texts.kinds[one.kind]} />
          ))}
        </ul>
      </Disclosure>
    </li>
  );
};

const OneFile = (props: HistoryRunProps & { said: string }) => {
  const { accountId, draftId, run, said, busy, onRestore } = props;
  const { history: texts } = useAuthoringTexts();
  const { moment } = useI18n();
  const [open, setOpen] = useState(false);
  const [upTo, setUpTo] = useState<number | null>(null);
  const chosen = run.find(({ revision }) => revision === upTo) ?? run[0];
  const oldest = run.at(-1);
  if (!chosen || !oldest) return null;
  const { path, revision } = chosen;
  return (
    <li>
      <p className={styles.path}>{path}</p>
      <p className={sheet.muted}>{said}</p>
      <Disclosure
        summary={
          <>
            {texts.show}
            <span className="visually-hidden"> {texts.in(path)}</span>
          </>
        }
        onToggle={setOpen}
      >
        {open ? (
          <div className={styles.stack}>
            {run.length > 1 ? (
              <Select
                label={texts.upTo}
                value={revision}
                onChange={(event) => setUpTo(Number(event.target.value))}
              >
                {run.map((one) => (
                  <option key={one.revision} value={one.revision}>
                    {moment(one.at)}
                  </option>
                ))}
              </Select>
            ) : null}
            <RevisionView
              {...{ accountId, draftId, revision, busy }}
              since={oldest.revision}
              onRestore={chosen.size === null ? null : () => onRestore({ path, revision })}
            />
          </div>
        ) : null}
      </Disclosure>
    </li>
  );
};
