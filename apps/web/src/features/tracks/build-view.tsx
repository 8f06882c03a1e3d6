import { Button, EmptyState } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { FiguresSection } from './figures-section.js';
import { ModuleShelf } from './module-shelf.js';
import { ProblemList } from './problem-list.js';
import { StageCard } from './stage-card.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';
import { useDrag } from './use-drag.js';
import { useMoves } from './use-moves.js';

/** The modules beside the stages they are put in, and what it all adds up to. */
export const BuildView = () => {
  const { t } = useI18n();
  const { track, edit } = useStudio();
  const moves = useMoves();
  const drag = useDrag(moves.drop);
  const [chosen, setChosen] = useState('');
  const stages = track.stages;
  const target = stages.find(({ id }) => id === chosen) ?? stages.at(-1);
  const count = useRef(stages.length);
  const last = stages.at(-1)?.id;
  useEffect(() => {
    // A new stage is named first.
    if (stages.length > count.current && last) document.getElementById(`name-${last}`)?.focus();
    count.current = stages.length;
  }, [stages.length, last]);
  const addStage = () => {
    const nothing = { nl: '', en: '' };
    const stage = {
      ...{ id: crypto.randomUUID(), title: nothing, introduction: nothing },
      ...{ startDay: null, weeks: null, electives: [], entries: [] },
    };
    edit([{ op: 'add-stage', index: stages.length, stage }]);
  };
  return (
    <div className={styles.build}>
      <div className={styles.main}>
        <FiguresSection />
        <ProblemList />
        <section aria-labelledby="stages">
          <h2 id="stages">{t('tracks.stages')}</h2>
          {stages.length === 0 ? (
            <EmptyState title={t('tracks.stagesEmpty')}>
              <p>{t('tracks.stagesEmptyHelp')}</p>
            </EmptyState>
          ) : null}
          {stages.map((stage, index) => (
            <StageCard key={stage.id} stage={stage} index={index} moves={moves} drag={drag} />
          ))}
          <Button variant="secondary" onClick={addStage}>
            {t('tracks.stageAdd')}
          </Button>
        </section>
      </div>
      <ModuleShelf target={target ?? null} onTarget={setChosen} moves={moves} drag={drag} />
    </div>
  );
};
