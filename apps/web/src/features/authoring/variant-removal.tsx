import { Button, Notice } from '@weft/ui';
import { useState } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { FormDialog } from '../../platform/forms/form-dialog.js';
import styles from './authoring.module.css';
import type { DraftPart } from './draft-tree.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** Takes the variant for a country that is open out of the lesson, and back in again. */
export const VariantRemoval = ({ part }: { part: DraftPart }) => {
  const { files: texts, tree, close } = useAuthoringTexts();
  const { files, path, goTo } = useRoom();
  const [asking, setAsking] = useState(false);
  const [gone, setGone] = useState<{ path: string; revision: number; said: string } | null>(null);
  const action = useDraftAction(async (act: () => Promise<void>) => act());
  const variant = part.texts.find((text) => text.path === path && text.country !== null);
  const named = variant?.country && {
    language: texts.languages[variant.locale],
    country: texts.countries[variant.country],
  };
  const remove = () =>
    action.run(async () => {
      if (!variant || !named) return;
      await files.saveNow();
      const revision = files.snapshot().files.get(path)?.base;
      await files.apply([{ kind: 'remove', place: path }]);
      setAsking(false);
      setGone(revision ? { path, revision, said: texts.variantGone(named) } : null);
      goTo({ file: `${part.folder}/${variant.locale}.mdx`, line: 1, column: 1 });
    });
  return (
    <>
      {named ? (
        <div>
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {texts.variantRemove}
          </Button>
        </div>
      ) : null}
      {asking && named ? (
        <FormDialog
          title={texts.variantRemoveTitle(named)}
          closeLabel={close}
          submitLabel={texts.variantRemove}
          busy={action.busy}
          failure={action.failure}
          onSubmit={remove}
          onClose={() => setAsking(false)}
        >
          <p>{texts.variantRemoveHelp(named)}</p>
          <p className={styles.note}>{texts.variantKept}</p>
        </FormDialog>
      ) : null}
      {gone ? (
        <Notice kind="positive" live>
          <p>{gone.said}</p>
          <FormFailure failure={action.failure} />
          <Button
            variant="secondary"
            busy={action.busy}
            onClick={() =>
              action.run(async () => {
                const { path: back, revision } = gone;
                await files.apply([{ kind: 'restore', path: back, revision }]);
                setGone(null);
                goTo({ file: back, line: 1, column: 1 });
              })
            }
          >
            {tree.undo}
          </Button>
        </Notice>
      ) : null}
    </>
  );
};
