import type { TrackStageContent } from '@weft/contracts';
import { freePartId } from '@weft/rules';
import { Button, Disclosure, Icon } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { EntryRow } from './entry-row.js';
import { StageSettings } from './stage-settings.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';
import type { Drag } from './use-drag.js';
import type { Moves } from './use-moves.js';

interface StageCardProps {
  stage: TrackStageContent;
  index: number;
  moves: Moves;
  drag: Drag;
}

/** A stage: its modules and slots in order, its texts and time, and where it stands. */
export const StageCard = ({ stage, index, moves, drag }: StageCardProps) => {
  const { t } = useI18n();
  const { track, figures, edit } = useStudio();
  const { id: stageId, entries } = stage;
  const title = moves.titleOfStage(stageId);
  // Only at first: what is typed must not fold it.
  const [isNew] = useState(stage.title.nl === '' && stage.title.en === '');
  const ects = figures.stages[index]?.ects;
  const move = (to: number) => edit([{ op: 'move-stage', stageId, index: to }]);
  const addSlot = () => {
    const id = freePartId(track, crypto.randomUUID());
    const purpose = { nl: t('tracks.slotPurposeNew.nl'), en: t('tracks.slotPurposeNew.en') };
    const say = t('tracks.added', { title: t('tracks.slot'), stage: title });
    const entry = { kind: 'slot' as const, id, ects: 3, purpose };
    edit([{ op: 'add-entry', stageId, index: entries.length, entry }], { say });
  };
  const end = drag.place?.stageId === stageId && drag.place.index >= entries.length;
  const heading = `stage-${stageId}`;
  return (
    <section
      className={styles.stage}
      aria-labelledby={heading}
      data-stage={stageId}
      data-drop={end ? 'end' : undefined}
    >
      <div className={styles.stageHead}>
        <h3 id={heading} tabIndex={-1}>
          {t('tracks.stage', { number: index + 1, title })}
        </h3>
        {ects ? (
          <span className={styles.number}>
            {ects.min === ects.max
              ? t('tracks.ects', { ects: ects.min })
              : t('tracks.ectsRange', { ...ects })}
          </span>
        ) : null}
        <span className={styles.tools}>
          <Button
            variant="quiet"
            disabled={index === 0}
            aria-label={t('tracks.stageUp', { title })}
            onClick={() => move(index - 1)}
          >
            <Icon name="up" />
          </Button>
          <Button
            variant="quiet"
            disabled={index === track.stages.length - 1}
            aria-label={t('tracks.stageDown', { title })}
            onClick={() => move(index + 1)}
          >
            <Icon name="down" />
          </Button>
        </span>
      </div>
      <Disclosure summary={t('tracks.stageSettings')} open={isNew}>
        <StageSettings stage={stage} />
      </Disclosure>
      <ol role="list" className={styles.entries} aria-labelledby={heading}>
        {entries.map((entry, row) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            stage={stage}
            row={row}
            moves={moves}
            drag={drag}
          />
        ))}
      </ol>
      {entries.length === 0 ? <p className={styles.quiet}>{t('tracks.stageEmpty')}</p> : null}
      <div className={styles.tools}>
        <Button variant="quiet" onClick={addSlot}>
          <Icon name="add" /> {t('tracks.slotAdd', { title })}
        </Button>
        <Button
          variant="quiet"
          onClick={() =>
            edit([{ op: 'remove-stage', stageId }], { say: t('tracks.removed', { title }) })
          }
        >
          <Icon name="close" /> {t('tracks.stageRemove', { title })}
        </Button>
      </div>
    </section>
  );
};
