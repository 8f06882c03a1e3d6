import type { AnnouncementEvent } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { titleOf } from './announcement-texts.js';
import { PlainText } from './plain-text.js';

/** What happened to an announcement, with what it said each time. */
export const AnnouncementHistory = ({ events }: { events: readonly AnnouncementEvent[] }) => {
  const { t, locale, moment } = useI18n();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h3 id="history">{t('messages.history')}</h3>
      <ol role="list" className={sheet.list}>
        {events.map(({ kind, at, byName, texts }, place) => {
          const what = t(`messages.events.${kind}`);
          const said = texts && (texts[locale] ?? texts.nl ?? texts.en);
          return (
            <li key={place}>
              <p>
                {byName ? t('messages.eventBy', { what, name: byName }) : what},{' '}
                <time dateTime={at}>{moment(at)}</time>
              </p>
              {texts && said ? (
                <Disclosure summary={titleOf({ texts }, locale)}>
                  <PlainText text={said.text} />
                </Disclosure>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
