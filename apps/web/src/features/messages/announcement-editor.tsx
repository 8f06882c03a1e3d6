import type { Announcement, AnnouncementTexts } from '@weft/contracts';
import { Button, Field, Notice, SaveState, TextArea } from '@weft/ui';
import { useState, type SubmitEvent } from 'react';
import { useDraft } from '../../platform/forms/use-draft.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { locales } from '../../platform/i18n/locale.js';
import sheet from '../../platform/page/sheet.module.css';
import { toSend, toWritten, type WrittenTexts } from './announcement-texts.js';
import styles from './messages.module.css';
import { useAnnouncementWrites } from './use-announcement-writes.js';
import { useKeptDraft } from './use-kept-draft.js';

interface AnnouncementEditorProps {
  cohortId: string;
  announcement: Announcement;
  onDone: () => void;
}

/** Writes an announcement, or corrects one that was sent. */
export const AnnouncementEditor = ({ cohortId, announcement, onDone }: AnnouncementEditorProps) => {
  const { t } = useI18n();
  const { id, state, publishAt } = announcement;
  const sent = state === 'published';
  const draft = useDraft<WrittenTexts & { at: string }>(`announcement:${id}`, {
    ...toWritten(announcement.texts),
    at: publishAt ? toLocal(publishAt) : '',
  });
  const { at, ...written } = draft.fields;
  const [missing, setMissing] = useState<'none' | 'half' | null>(null);
  const kept = useKeptDraft({ cohortId, announcement, written, enabled: !sent });
  const writes = useAnnouncementWrites({ cohortId, announcementId: id });

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const texts = toSend(written);
    if (texts === 'none' || texts === 'half') {
      setMissing(texts);
      form.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    setMissing(null);
    const revision = await kept.settle();
    const given: { texts: AnnouncementTexts; revision: number } = { texts, revision };
    const done = sent
      ? await writes.correct(given)
      : await writes.publish({ ...given, at: at ? new Date(at).toISOString() : null });
    if (!done) return;
    draft.clear();
    onDone();
  };
  const change = (locale: 'nl' | 'en', part: Partial<WrittenTexts['nl']>) =>
    draft.change({ [locale]: { ...written[locale], ...part } });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className={styles.languages}>
        {locales.map((locale) => (
          <div key={locale} className={styles.language}>
            <Field
              label={t(`messages.subject.${locale}`)}
              value={written[locale].title}
              maxLength={120}
              onChange={({ target }) => change(locale, { title: target.value })}
            />
            <TextArea
              label={t(`messages.body.${locale}`)}
              hint={t('messages.bodyHint')}
              rows={8}
              maxLength={5000}
              value={written[locale].text}
              onChange={({ target }) => change(locale, { text: target.value })}
            />
          </div>
        ))}
      </div>
      {sent ? (
        <p className={sheet.muted}>{t('messages.correctHint')}</p>
      ) : (
        <Field
          label={t('messages.at')}
          hint={t('messages.atHint')}
          type="datetime-local"
          value={at}
          onChange={({ target }) => draft.change({ at: target.value })}
        />
      )}
      {missing ? (
        <Notice kind="critical" live>
          <p>{t(missing === 'none' ? 'messages.oneLanguage' : 'messages.halfLanguage')}</p>
        </Notice>
      ) : null}
      <FormFailure failure={writes.failure ?? kept.failure} />
      {sent ? null : <SaveState state={kept.state}>{t(`messages.keep.${kept.state}`)}</SaveState>}
      <div className={sheet.actions}>
        <Button type="submit" busy={writes.busy}>
          {t(sent ? 'messages.correct' : at ? 'messages.schedule' : 'messages.publish')}
        </Button>
        {state === 'scheduled' ? (
          <Button
            variant="secondary"
            onClick={() => {
              draft.change({ at: '' });
              void writes.unschedule();
            }}
          >
            {t('messages.unschedule')}
          </Button>
        ) : null}
      </div>
    </form>
  );
};

/** A moment as a field for date and time holds it. */
function toLocal(moment: string): string {
  const date = new Date(moment);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
