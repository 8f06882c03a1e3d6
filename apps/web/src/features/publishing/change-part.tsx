import { Disclosure } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './publishing.module.css';
import type { ReleasePage } from './publishing.queries.js';
import { usePublishingTexts } from './texts.js';

/** What a version changes about what is published, block by block, and its class. */
export const ChangePart = ({ page: { proposal, lessons } }: { page: ReleasePage }) => {
  const texts = usePublishingTexts();
  const { locale } = useI18n();
  const { change, least, blocks } = proposal;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{texts.change}</h2>
      <p>{texts.proposed(texts.classes[change])}</p>
      {least === 'editorial' ? null : <p>{texts.least(texts.classes[least])}</p>}
      {blocks.length > 0 ? (
        <Disclosure summary={texts.blocks(blocks.length)}>
          {lessons.map(({ lessonId, title }) => {
            const own = blocks.filter((block) => block.lessonId === lessonId);
            if (own.length === 0) return null;
            return (
              <section key={lessonId} aria-label={title[locale]}>
                <h3>{title[locale]}</h3>
                <ul className={styles.reasons}>
                  {own.map((block) => (
                    <li key={block.blockId}>
                      <strong>{texts.classes[block.change]}</strong>:{' '}
                      {block.words[locale] || texts.noText}
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </Disclosure>
      ) : null}
    </section>
  );
};
