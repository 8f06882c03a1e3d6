import type { TrackStageContent } from '@weft/contracts';
import { Button, Disclosure, Field, Icon, Select } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { threadOf } from '../catalogue/index.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';
import type { Drag } from './use-drag.js';
import type { Moves } from './use-moves.js';

interface ModuleShelfProps {
  /** Stage that the buttons add to; null where there is none yet. */
  target: TrackStageContent | null;
  onTarget: (stageId: string) => void;
  moves: Moves;
  drag: Drag;
}

/** The modules of the catalogue: drag one to a stage, or add it with its button. */
export const ModuleShelf = ({ target, onTarget, moves, drag }: ModuleShelfProps) => {
  const { t, locale } = useI18n();
  const { track, facts } = useStudio();
  const [asked, setAsked] = useState('');
  const there = new Set(
    track.stages.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'module' ? [entry.code] : [])),
    ),
  );
  const fits = ({ code, title }: { code: string; title: { nl: string; en: string } }) =>
    `${code} ${title[locale]}`.toLocaleLowerCase().includes(asked.trim().toLocaleLowerCase());
  const modules = facts.all
    .filter((module) => module.newest && fits(module))
    .sort((one, other) => one.code.localeCompare(other.code));
  return (
    <section className={styles.shelf} aria-labelledby="shelf">
      <h2 id="shelf">{t('tracks.shelf')}</h2>
      <Disclosure summary={t('tracks.shelf')} open>
        <div className={styles.fields}>
          {target ? (
            <Select
              label={t('tracks.shelfTarget')}
              value={target.id}
              onChange={({ target: { value } }) => onTarget(value)}
            >
              {track.stages.map(({ id }, number) => (
                <option key={id} value={id}>
                  {t('tracks.stage', { number: number + 1, title: moves.titleOfStage(id) })}
                </option>
              ))}
            </Select>
          ) : null}
          <Field
            label={t('tracks.shelfSearch')}
            type="search"
            value={asked}
            onChange={({ target: { value } }) => setAsked(value)}
          />
          {modules.length === 0 ? <p role="status">{t('tracks.shelfNone')}</p> : null}
          <ul role="list" className={styles.shelfList}>
            {modules.map(({ code, title, ects }) => (
              <li key={code} data-thread={threadOf(code)} className={styles.shelfModule}>
                <span
                  className={styles.grip}
                  {...drag.handle({ kind: 'module', id: code })}
                  aria-hidden="true"
                >
                  <Icon name="menu" />
                </span>
                <span className={styles.what}>
                  <span className={styles.quiet}>{code} </span>
                  {title[locale]}
                  <span className={styles.quiet}>
                    {' '}
                    {t('tracks.ects', { ects })}
                    {there.has(code) ? `, ${t('tracks.shelfThere')}` : ''}
                  </span>
                </span>
                <Button
                  variant="quiet"
                  disabled={!target || there.has(code)}
                  aria-label={t('tracks.shelfAdd', { title: title[locale] })}
                  onClick={() =>
                    target &&
                    moves.addModule(code, { stageId: target.id, index: target.entries.length })
                  }
                >
                  <Icon name="add" />
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </section>
  );
};
