import type { Locale, ReviewRound, RoundLine, RoundSettings } from '@weft/contracts';
import { Button, Field, Select, TextArea } from '@weft/ui';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { fromWallClock, toWallClock } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';
import styles from './rounds.module.css';

const timeZone = 'Europe/Brussels';
const languages: readonly Locale[] = ['nl', 'en'];

const linesOf = (goals: readonly RoundLine[], locale: Locale) =>
  goals.map((goal) => goal[locale] ?? '').join('\n');

/** Goals are told apart by their line, which is the same in both languages. */
const goalsOf = (nl: string, en: string): RoundLine[] => {
  const [dutch, english] = [nl, en].map((text) => text.split('\n').map((line) => line.trim()));
  const count = Math.max(dutch?.length ?? 0, english?.length ?? 0);
  return Array.from({ length: count }, (_, at) => written(dutch?.[at], english?.[at])).filter(
    (goal) => goal.nl !== undefined || goal.en !== undefined,
  );
};

const written = (nl = '', en = ''): RoundLine => ({ ...(nl && { nl }), ...(en && { en }) });

/** What a moderator decides before a round opens. */
export const SetUpForm = ({ round }: { round: ReviewRound }) => {
  const texts = useRoundTexts();
  const t = texts.setUp;
  const { date } = useI18n();
  const api = useApi();
  const { settings, revision } = round;
  const { fields, change, clear } = useDraft(`round:${round.id}:${revision}`, {
    ...{ title: settings.title, draftVersionId: round.draftVersionId },
    ...{ aboutNl: settings.about.nl ?? '', aboutEn: settings.about.en ?? '' },
    ...{ consentNl: settings.consent.nl ?? '', consentEn: settings.consent.en ?? '' },
    ...{ goalsNl: linesOf(settings.goals, 'nl'), goalsEn: linesOf(settings.goals, 'en') },
    opensAt: settings.opensAt === null ? '' : toWallClock(settings.opensAt, timeZone),
    closesAt: toWallClock(settings.closesAt, timeZone),
    confirmsEmail: settings.confirmsEmail,
    onWithdrawal: settings.onWithdrawal,
    remarksSeen: settings.remarksSeen,
  });
  const write = useWrite(
    roundKey(round.id),
    (given: { draftVersionId: string; settings: RoundSettings }, id) =>
      bodyOf(
        api.PUT('/api/review-rounds/{roundId}', {
          params: { path: { roundId: round.id } },
          body: { ...given, id, baseRevision: revision },
        }),
      ),
  );
  const save = () => {
    const { title, aboutNl, aboutEn, consentNl, consentEn, goalsNl, goalsEn } = fields;
    const changed: RoundSettings = {
      ...settings,
      title: title.trim(),
      about: written(aboutNl.trim(), aboutEn.trim()),
      consent: written(consentNl.trim(), consentEn.trim()),
      goals: goalsOf(goalsNl, goalsEn),
      opensAt: fields.opensAt === '' ? null : fromWallClock(fields.opensAt, timeZone),
      closesAt: fromWallClock(fields.closesAt, timeZone),
      confirmsEmail: fields.confirmsEmail,
      onWithdrawal: fields.onWithdrawal,
      remarksSeen: fields.remarksSeen,
    };
    const given = { draftVersionId: fields.draftVersionId, settings: changed };
    write.run(given, { onSuccess: clear });
  };
  const pair = (name: 'about' | 'goals' | 'consent', label: string) => (
    <div className={styles.pair}>
      {languages.map((language) => {
        const key = `${name}${language === 'nl' ? 'Nl' : 'En'}` as const;
        return (
          <TextArea
            key={key}
            label={`${label} ${t.language(t[language])}`}
            lang={language}
            rows={5}
            value={fields[key]}
            onChange={({ target }) => change({ [key]: target.value })}
          />
        );
      })}
    </div>
  );
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={t.name}
        required
        maxLength={120}
        value={fields.title}
        onChange={({ target }) => change({ title: target.value })}
      />
      <Select
        label={texts.studio.version}
        value={fields.draftVersionId}
        onChange={({ target }) => change({ draftVersionId: target.value })}
      >
        {round.versions.map(({ id, number, createdAt }) => (
          <option key={id} value={id}>
            {texts.studio.versionOf(number, date(createdAt))}
          </option>
        ))}
      </Select>
      {pair('about', t.about)}
      {pair('goals', t.goals)}
      {pair('consent', t.consent)}
      <div className={styles.pair}>
        <Field
          label={t.opensAt}
          hint={t.opensHint}
          type="datetime-local"
          value={fields.opensAt}
          onChange={({ target }) => change({ opensAt: target.value })}
        />
        <Field
          label={t.closesAt}
          hint={t.timeZone}
          type="datetime-local"
          required
          value={fields.closesAt}
          onChange={({ target }) => change({ closesAt: target.value })}
        />
        <Select
          label={t.onWithdrawal}
          value={fields.onWithdrawal}
          onChange={({ target }) =>
            change({ onWithdrawal: target.value === 'removed' ? 'removed' : 'unnamed' })
          }
        >
          <option value="unnamed">{t.withdrawal.unnamed}</option>
          <option value="removed">{t.withdrawal.removed}</option>
        </Select>
        <Select
          label={t.remarksSeen}
          value={fields.remarksSeen}
          onChange={({ target }) =>
            change({ remarksSeen: target.value === 'always' ? 'always' : 'after-closing' })
          }
        >
          <option value="always">{t.seen.always}</option>
          <option value="after-closing">{t.seen['after-closing']}</option>
        </Select>
      </div>
      <div className={styles.choices}>
        <label>
          <input
            type="checkbox"
            checked={fields.confirmsEmail}
            onChange={({ target }) => change({ confirmsEmail: target.checked })}
          />{' '}
          {t.confirms}
        </label>
        <p className={sheet.muted}>{t.confirmsHint}</p>
      </div>
      <FormFailure failure={write.failure} />
      <p className={sheet.actions}>
        <Button type="submit" busy={write.busy}>
          {t.save}
        </Button>
        <span role="status">{write.done ? t.saved : ''}</span>
      </p>
    </form>
  );
};
