import type { ElectiveGroup, TrackStageContent } from '@weft/contracts';
import { freePartId } from '@weft/rules';
import { Button, Field } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { BothTexts } from './both-texts.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';

type StageChange = Partial<Omit<TrackStageContent, 'id' | 'entries'>>;

/** Name, introduction, time and elective groups of a stage. */
export const StageSettings = ({ stage }: { stage: TrackStageContent }) => {
  const { t, locale } = useI18n();
  const { track, edit } = useStudio();
  const { id: stageId, electives } = stage;
  const change = (what: StageChange, field: string) =>
    edit([{ op: 'change-stage', stageId, change: what }], { field: `${field} ${stageId}` });
  const changeGroups = (groups: ElectiveGroup[], field?: string) =>
    edit(
      [{ op: 'change-stage', stageId, change: { electives: groups } }],
      field === undefined ? {} : { field },
    );
  const add = () => {
    const id = freePartId(track, crypto.randomUUID());
    const name = t('tracks.electiveNew');
    changeGroups([...electives, { id, title: { nl: name, en: name }, choose: 1 }]);
  };
  return (
    <div className={styles.fields}>
      <BothTexts
        id={`name-${stageId}`}
        label={t('tracks.stageTitle')}
        value={stage.title}
        maxLength={120}
        onChange={(title, language) => change({ title }, `title ${language}`)}
      />
      <BothTexts
        label={t('tracks.introduction')}
        hint={t('tracks.introductionHint')}
        value={stage.introduction}
        maxLength={4000}
        long
        onChange={(introduction, language) => change({ introduction }, `introduction ${language}`)}
      />
      <div className={styles.both}>
        <NumberField
          label={t('tracks.weeks')}
          hint={t('tracks.weeksHint')}
          least={1}
          most={104}
          value={stage.weeks}
          onChange={(weeks) => change({ weeks }, 'weeks')}
        />
        <NumberField
          label={t('tracks.startDay')}
          hint={t('tracks.startDayHint')}
          least={0}
          most={1500}
          value={stage.startDay}
          onChange={(startDay) => change({ startDay }, 'startDay')}
        />
      </div>
      <h4>{t('tracks.electives')}</h4>
      {electives.map((group) => (
        <div key={group.id} className={styles.group}>
          <BothTexts
            label={t('tracks.electiveTitle')}
            value={group.title}
            maxLength={120}
            onChange={(title, language) =>
              changeGroups(
                electives.map((one) => (one.id === group.id ? { ...one, title } : one)),
                `group ${group.id} ${language}`,
              )
            }
          />
          <NumberField
            label={t('tracks.electiveChoose')}
            least={1}
            most={20}
            value={group.choose}
            onChange={(choose) =>
              changeGroups(
                electives.map((one) =>
                  one.id === group.id ? { ...one, choose: choose ?? one.choose } : one,
                ),
                `choose ${group.id}`,
              )
            }
          />
          <Button
            variant="quiet"
            onClick={() => changeGroups(electives.filter(({ id }) => id !== group.id))}
          >
            {t('tracks.electiveRemove', { title: group.title[locale] })}
          </Button>
        </div>
      ))}
      <Button variant="secondary" onClick={add}>
        {t('tracks.electiveAdd')}
      </Button>
    </div>
  );
};

interface NumberFieldProps {
  label: string;
  hint?: string;
  least: number;
  most: number;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number, or nothing. */
const NumberField = ({ label, hint, least, most, value, onChange }: NumberFieldProps) => (
  <Field
    label={label}
    hint={hint}
    type="number"
    min={least}
    max={most}
    step={1}
    value={value ?? ''}
    onChange={({ target }) => {
      const number = Math.round(target.valueAsNumber);
      if (target.value === '') onChange(null);
      else if (number >= least && number <= most) onChange(number);
    }}
  />
);
