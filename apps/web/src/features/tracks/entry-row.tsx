import type { ModuleEntry, SlotEntry, TrackEntry, TrackStageContent } from '@weft/contracts';
import { Button, Disclosure, Field, Icon, Select } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { threadOf } from '../catalogue/index.js';
import { BothTexts } from './both-texts.js';
import { FixButton } from './fix-button.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';
import type { Drag } from './use-drag.js';
import type { Moves } from './use-moves.js';
import { useProblemWords } from './use-problem-words.js';

interface EntryRowProps {
  entry: TrackEntry;
  stage: TrackStageContent;
  row: number;
  moves: Moves;
  drag: Drag;
}

/** A module or open slot in its stage: its handle, what it is, and a menu with all it can do. */
export const EntryRow = ({ entry, stage, row, moves, drag }: EntryRowProps) => {
  const { t } = useI18n();
  const { track, facts, problems } = useStudio();
  const words = useProblemWords();
  const title = moves.nameOf(entry);
  const ects = entry.kind === 'slot' ? entry.ects : (facts.of(entry)?.ects ?? 0);
  const { place, dragged } = drag;
  const here = place?.stageId === stage.id && place.index === row;
  const wrong = problems.filter((one) => one.entryId === entry.id && one.severity !== 'note');
  return (
    <li
      className={styles.entry}
      data-row={row}
      data-kind={entry.kind}
      data-thread={entry.kind === 'module' ? threadOf(entry.code) : undefined}
      data-drop={here ? 'before' : undefined}
      data-dragged={dragged?.id === entry.id ? true : undefined}
    >
      <button
        type="button"
        id={`handle-${entry.id}`}
        className={styles.handle}
        aria-label={t('tracks.handle', { title })}
        {...drag.handle({ kind: 'entry', id: entry.id })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          moves.step(entry.id, event.key === 'ArrowUp' ? -1 : 1);
        }}
      >
        <Icon name="menu" />
      </button>
      <div className={styles.what}>
        <p>
          {entry.kind === 'module' ? (
            <span className={styles.quiet}>{entry.code} </span>
          ) : (
            <span className={styles.quiet}>{t('tracks.slot')} </span>
          )}
          <strong>{title}</strong>
        </p>
        {entry.kind === 'module' ? <ElectiveTag entry={entry} stage={stage} /> : null}
        {wrong.map((problem) => (
          <div key={words.key(problem)} className={styles.wrong} data-severity={problem.severity}>
            <p>
              <Icon name="critical" /> {words.sentence(problem)}
            </p>
            <FixButton problem={problem} />
          </div>
        ))}
      </div>
      <span className={styles.number}>{t('tracks.ects', { ects })}</span>
      <div className={styles.menu}>
        <Disclosure
          summary={
            <>
              <span aria-hidden="true">{t('tracks.editShort')}</span>
              <span className="visually-hidden">{t('tracks.edit', { title })}</span>
            </>
          }
        >
          <div className={styles.fields}>
            <div className={styles.tools}>
              <Button variant="secondary" onClick={() => moves.step(entry.id, -1)}>
                <Icon name="up" /> {t('tracks.moveUp')}
              </Button>
              <Button variant="secondary" onClick={() => moves.step(entry.id, 1)}>
                <Icon name="down" /> {t('tracks.moveDown')}
              </Button>
              <Button variant="critical" onClick={() => moves.remove(entry)}>
                {t('tracks.remove')}
              </Button>
            </div>
            <Select
              label={t('tracks.moveTo')}
              value={stage.id}
              onChange={({ target }) => moves.toStage(entry.id, target.value)}
            >
              {track.stages.map(({ id }, number) => (
                <option key={id} value={id}>
                  {t('tracks.stage', { number: number + 1, title: moves.titleOfStage(id) })}
                </option>
              ))}
            </Select>
            {entry.kind === 'module' ? (
              <ModuleFields entry={entry} stage={stage} />
            ) : (
              <SlotFields entry={entry} />
            )}
          </div>
        </Disclosure>
      </div>
    </li>
  );
};

const useElectiveWords = () => {
  const { t, locale } = useI18n();
  return (stage: TrackStageContent, electiveId: string): string => {
    const group = stage.electives.find(({ id }) => id === electiveId);
    const count = stage.entries.filter(
      (one) => one.kind === 'module' && one.electiveId === electiveId,
    ).length;
    const title = group?.title[locale] ?? '';
    return t('tracks.electiveOf', { title, choose: group?.choose ?? 0, count: `${count}` });
  };
};

const ElectiveTag = ({ entry, stage }: { entry: ModuleEntry; stage: TrackStageContent }) => {
  const inWords = useElectiveWords();
  if (entry.electiveId === null) return null;
  return <p className={styles.tag}>{inWords(stage, entry.electiveId)}</p>;
};

const ModuleFields = ({ entry, stage }: { entry: ModuleEntry; stage: TrackStageContent }) => {
  const { t } = useI18n();
  const { facts, edit } = useStudio();
  const inWords = useElectiveWords();
  const versions = facts.all.filter(({ code }) => code === entry.code);
  const change = (what: Partial<Pick<ModuleEntry, 'version' | 'electiveId'>>) =>
    edit([{ op: 'change-module', entryId: entry.id, change: what }]);
  return (
    <>
      {stage.electives.length > 0 ? (
        <Select
          label={t('tracks.belongsTo')}
          value={entry.electiveId ?? ''}
          onChange={({ target }) => change({ electiveId: target.value || null })}
        >
          <option value="">{t('tracks.required')}</option>
          {stage.electives.map(({ id }) => (
            <option key={id} value={id}>
              {inWords(stage, id)}
            </option>
          ))}
        </Select>
      ) : null}
      {versions.length > 1 ? (
        <Select
          label={t('tracks.version')}
          value={entry.version ?? ''}
          onChange={({ target }) => change({ version: target.value })}
        >
          {versions.map(({ version }) => (
            <option key={version} value={version ?? ''}>
              {version === null ? t('tracks.versionNone') : t('tracks.versionName', { version })}
            </option>
          ))}
        </Select>
      ) : null}
    </>
  );
};

const SlotFields = ({ entry }: { entry: SlotEntry }) => {
  const { t } = useI18n();
  const { edit } = useStudio();
  return (
    <>
      <Field
        label={t('tracks.slotEcts')}
        type="number"
        min={0.5}
        max={60}
        step={0.5}
        value={entry.ects}
        onChange={({ target }) => {
          const ects = Math.round(target.valueAsNumber * 2) / 2;
          if (!(ects >= 0.5 && ects <= 60)) return;
          const field = `ects ${entry.id}`;
          edit([{ op: 'change-slot', entryId: entry.id, change: { ects } }], { field });
        }}
      />
      <BothTexts
        label={t('tracks.slotPurpose')}
        value={entry.purpose}
        maxLength={500}
        onChange={(purpose, locale) =>
          edit([{ op: 'change-slot', entryId: entry.id, change: { purpose } }], {
            field: `purpose ${entry.id} ${locale}`,
          })
        }
      />
    </>
  );
};
