import { Button, Icon, TextArea } from '@weft/ui';
import { useEffect, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import parts from '../frame/parts.module.css';
import { Undo } from '../frame/undo.js';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInExplorer } from './answer.js';
import { Results } from './results.js';
import type { ExplorerEntry, ExplorerPublic, ExplorerValue, Pick } from './schema.js';
import { texts, type ExplorerTexts } from './texts.js';
import styles from './view.module.css';

/** A collection to search, and under it the entries that were kept, each with a note. */
export const ExplorerView = (props: ActivityViewProps<ExplorerPublic, ExplorerValue>) => {
  const { id, question, attempts, locale } = props;
  const t = texts[locale];
  const { picked } = props.value ?? { picked: [] };
  const [removed, setRemoved] = useState<{ pick: Pick; place: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const titleOf = (entryId: string) =>
    question.entries.find((entry) => entry.id === entryId)?.title ?? entryId;

  useEffect(() => {
    if (added) document.getElementById(`${id}-note-${added}`)?.focus();
  }, [id, added]);

  const change = (changed: Pick[]) => props.onChange({ picked: changed });
  const keep = (entry: ExplorerEntry) => {
    setRemoved(null);
    setAdded(entry.id);
    change([...picked, { id: entry.id, note: '' }]);
  };
  const remove = (pick: Pick) => {
    setRemoved({ pick, place: picked.indexOf(pick) });
    change(picked.filter((one) => one !== pick));
  };
  const undo = () => {
    if (removed) change(picked.toSpliced(removed.place, 0, removed.pick));
    setRemoved(null);
  };
  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      disabled={props.disabled}
      readOnlyReason={props.readOnlyReason}
    >
      <Results
        id={id}
        question={question}
        kept={new Set(picked.map((pick) => pick.id))}
        full={picked.length >= limits.picked}
        texts={t}
        onKeep={keep}
      />
      <section className={styles.shortlist}>
        <h4>{t.shortlist(picked.length, question.choose)}</h4>
        {picked.length === 0 ? <p className={parts.quiet}>{t.empty}</p> : null}
        {picked.length >= limits.picked ? <p className={parts.quiet}>{t.full}</p> : null}
        <ul className={styles.list}>
          {picked.map((pick) => (
            <li key={pick.id}>
              <TextArea
                id={`${id}-note-${pick.id}`}
                label={titleOf(pick.id)}
                hint={question.note}
                rows={2}
                maxLength={limits.pickNote}
                value={pick.note}
                onChange={(event) =>
                  change(
                    picked.map((one) =>
                      one === pick ? { ...pick, note: event.target.value } : one,
                    ),
                  )
                }
              />
              <Button
                variant="quiet"
                aria-label={t.remove(titleOf(pick.id))}
                onClick={() => remove(pick)}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
        <Undo
          locale={locale}
          removed={removed ? t.removed(titleOf(removed.pick.id)) : null}
          onUndo={undo}
        />
      </section>
      <Finish
        locale={locale}
        missing={missingTexts(question, picked, { t, titleOf })}
        attempts={attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => props.onSubmit({ picked })}
      />
    </ActivityFrame>
  );
};

function missingTexts(
  question: ExplorerPublic,
  picked: Pick[],
  { t, titleOf }: { t: ExplorerTexts; titleOf: (id: string) => string },
): string[] {
  const missing = new Set(missingInExplorer(question, { picked }));
  return [
    ...(missing.has('picked') ? [t.missing(question.choose - picked.length)] : []),
    ...picked
      .filter((pick) => missing.has(`picked.${pick.id}`))
      .map((pick) => t.missingNote(titleOf(pick.id))),
  ];
}
