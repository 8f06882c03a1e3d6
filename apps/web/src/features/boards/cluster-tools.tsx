import type { BoardCluster, BoardNote } from '@weft/contracts';
import { boardBounds } from '@weft/rules';
import { Button, Disclosure, Field, Select } from '@weft/ui';
import { useState } from 'react';
import { useSubmit } from '../../platform/forms/use-submit.js';
import sheet from '../../platform/page/sheet.module.css';
import type { Place } from './note-card.js';
import { useBoardTexts } from './texts.js';
import type { Arrangement } from './use-arrangement.js';
import styles from './boards.module.css';

interface ClusterToolsProps {
  cluster: BoardCluster;
  notes: readonly BoardNote[];
  /** The other clusters. */
  others: readonly Place[];
  perform: Arrangement['perform'];
}

/** Renaming, merging, splitting and taking apart a cluster. */
export const ClusterTools = ({ cluster, notes, others, perform }: ClusterToolsProps) => {
  const t = useBoardTexts().cluster;
  const [apart, setApart] = useState<readonly string[]>([]);
  const clusterId = cluster.id;
  const name = cluster.title || t.unnamed;
  const rename = useSubmit(({ title = '' }) => {
    perform([{ kind: 'rename', clusterId, title }], t.renamed(title || t.unnamed));
    return Promise.resolve();
  });
  const merge = useSubmit(({ into = '' }) => {
    const target = others.find(({ id }) => id === into);
    if (target) perform([{ kind: 'merge', clusterId, into }], t.merged(name, target.title));
    return Promise.resolve();
  });
  const split = () => {
    const operation = { kind: 'create', clusterId: crypto.randomUUID(), title: '' } as const;
    perform([{ ...operation, noteIds: [...apart], at: null }], t.splitDone(apart.length));
    setApart([]);
  };
  return (
    <Disclosure summary={<span aria-label={t.tools(name)}>{t.edit}</span>}>
      <div className={styles.tools}>
        <form onSubmit={rename.onSubmit}>
          <Field
            label={t.name(name)}
            name="title"
            maxLength={boardBounds.clusterTitle}
            defaultValue={cluster.title}
            key={cluster.title}
          />
          <Button type="submit" variant="secondary">
            {t.edit}
          </Button>
        </form>
        {others.length > 0 ? (
          <form onSubmit={merge.onSubmit}>
            <Select label={t.mergeInto} name="into">
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
            <Button type="submit" variant="secondary">
              {t.merge}
            </Button>
          </form>
        ) : null}
        {notes.length > 1 ? (
          <fieldset>
            <legend>{t.splitHint}</legend>
            {notes.map(({ id, text }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={apart.includes(id)}
                  onChange={({ target }) =>
                    setApart(target.checked ? [...apart, id] : apart.filter((one) => one !== id))
                  }
                />{' '}
                {text}
              </label>
            ))}
            <Button variant="secondary" disabled={apart.length === 0} onClick={split}>
              {t.split}
            </Button>
          </fieldset>
        ) : null}
        <p className={sheet.actions}>
          <Button
            variant="quiet"
            onClick={() => perform([{ kind: 'remove', clusterId }], t.dissolved(name))}
          >
            {t.dissolve}
          </Button>
        </p>
      </div>
    </Disclosure>
  );
};
