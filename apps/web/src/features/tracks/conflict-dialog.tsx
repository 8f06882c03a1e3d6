import type { TrackContent, TrackStageContent } from '@weft/contracts';
import { placeOfEntry, type Side, type TrackConflict } from '@weft/rules';
import { Button, Dialog } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { TextKey } from '../../platform/i18n/translator.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';
import type { DraftConflict } from './use-draft-sync.js';

interface ConflictDialogProps {
  conflict: DraftConflict;
  mine: TrackContent;
  onResolve: (choices: Readonly<Record<string, Side>>) => void;
}

/** Shows both sides of everything that two people changed differently; nothing is dropped unseen. */
export const ConflictDialog = ({ conflict, mine, onResolve }: ConflictDialogProps) => {
  const { t } = useI18n();
  const { conflicts, theirs } = conflict;
  const by = theirs.updatedBy;
  const [open, setOpen] = useState(true);
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const describe = useConflictWords({ mine, theirs: theirs.content });
  if (!open) {
    return (
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('tracks.conflict.title')}
      </Button>
    );
  }
  return (
    <Dialog
      open
      title={t('tracks.conflict.title')}
      closeLabel={t('tracks.close')}
      onClose={() => setOpen(false)}
    >
      <div className={styles.fields}>
        <p>{t('tracks.conflict.help', { by })}</p>
        {conflicts.map((one) => (
          <fieldset key={one.key} className={styles.choice}>
            <legend>{describe.title(one)}</legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={one.key}
                  checked={(choices[one.key] ?? 'mine') === side}
                  onChange={() => setChoices({ ...choices, [one.key]: side })}
                />
                <span>
                  <strong>{t(`tracks.conflict.${side}`, { by })}</strong>{' '}
                  {describe.state(one, side)}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <Button
          onClick={() =>
            onResolve(Object.fromEntries(conflicts.map(({ key }) => [key, choices[key] ?? 'mine'])))
          }
        >
          {t('tracks.conflict.apply')}
        </Button>
      </div>
    </Dialog>
  );
};

/** What a conflict is about, and what each side made of it. */
function useConflictWords(sides: Record<Side, TrackContent>) {
  const { t, locale } = useI18n();
  const { titleOf } = useStudio();
  const stageOf = (side: Side, id: string): TrackStageContent | undefined =>
    sides[side].stages.find((stage) => stage.id === id);
  const nameOf = (id: string | null): string => {
    for (const side of ['mine', 'theirs'] as const) {
      const stage = id === null ? undefined : stageOf(side, id);
      if (stage) return stage.title[locale];
      const entry = id === null ? null : placeOfEntry(sides[side], id)?.entry;
      if (entry)
        return entry.kind === 'module' ? titleOf(entry.code)[locale] : entry.purpose[locale];
    }
    return t('tracks.conflict.everywhere');
  };
  const fieldOf = (key: string): string => key.split(':').at(-1) ?? '';
  const inWords = (value: unknown): string => {
    if (typeof value === 'number') return `${value}`;
    if (typeof value === 'object' && value !== null && locale in value) {
      const text = (value as Record<string, unknown>)[locale];
      if (typeof text === 'string' && text !== '') return `“${text}”`;
    }
    if (Array.isArray(value)) {
      return value
        .map((one: { title: { nl: string; en: string } }) => one.title[locale])
        .join(', ');
    }
    return t('tracks.conflict.nothing');
  };
  const namesIn = (ids: readonly string[]) => ids.map((id) => nameOf(id)).join(', ');
  return {
    title: ({ key, what, partId }: TrackConflict): string => {
      const about = t(`tracks.conflict.${what}`, { name: nameOf(partId) });
      const field = what === 'track' || what === 'stage';
      return field ? `${about}: ${t(`tracks.conflict.field.${fieldOf(key)}` as TextKey)}` : about;
    },
    state: ({ key, what, partId }: TrackConflict, side: Side): string => {
      const track = sides[side];
      const place = partId === null ? null : placeOfEntry(track, partId);
      const stage = partId === null ? undefined : stageOf(side, partId);
      switch (what) {
        case 'track':
          return inWords(track[fieldOf(key) as 'title']);
        case 'stage':
          return inWords(stage?.[fieldOf(key) as 'title']);
        case 'entry': {
          const entry = place?.entry;
          if (entry?.kind === 'slot') {
            return `${t('tracks.ects', { ects: entry.ects })}, ${entry.purpose[locale]}`;
          }
          const group = place?.stage.electives.find(({ id }) => id === entry?.electiveId);
          return [entry?.version, group?.title[locale]].filter(Boolean).join(', ');
        }
        case 'place':
          return place ? place.stage.title[locale] : t('tracks.conflict.nothing');
        case 'order':
          return stage
            ? namesIn(stage.entries.map(({ id }) => id))
            : namesIn(track.stages.map(({ id }) => id));
        case 'gone':
          return place || stage ? nameOf(partId) : t('tracks.conflict.nothing');
      }
    },
  };
}
