import type { ChangeClass, ReleaseBlock } from '@weft/contracts';
import { changeClasses } from '@weft/rules';
import { Button, Disclosure, Select } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './publishing.module.css';
import type { ReleasePage } from './publishing.queries.js';
import { usePublishingTexts } from './texts.js';
import { nameOfBlock, type TypedRelease } from './use-typed-release.js';

interface ChangePartProps {
  page: ReleasePage;
  typed: TypedRelease;
}

/** What a version changes about what is published, block by block, and how heavy that is. */
export const ChangePart = ({ page, typed }: ChangePartProps) => {
  const texts = usePublishingTexts();
  const { locale } = useI18n();
  const { proposal, lessons, newest } = page;
  const { change, least, blocks } = proposal;
  const said = typed.blocks.length;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{texts.change}</h2>
      <p>{texts.proposed(texts.classes[change])}</p>
      {least === 'editorial' ? null : <p>{texts.least(texts.classes[least])}</p>}
      {said > 0 ? (
        <p role="status">{texts.said(said, texts.classes[typed.classes.change])}</p>
      ) : null}
      {newest !== null && blocks.length > 0 ? (
        <Disclosure summary={texts.blocks(blocks.length)}>
          <div className={styles.weights}>
            <p className={sheet.muted}>{texts.blocksHelp}</p>
            {lessons.map(({ lessonId, title }) => {
              const own = blocks.filter((block) => block.lessonId === lessonId);
              if (own.length === 0) return null;
              return (
                <section key={lessonId} aria-label={title[locale]}>
                  <h3>{title[locale]}</h3>
                  <ul role="list" className={styles.classes}>
                    {own.map((block) => (
                      <li key={block.blockId}>
                        <BlockClass block={block} typed={typed} />
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
            {said > 0 ? (
              <p>
                <Button variant="secondary" onClick={() => typed.change({ blocks: {} })}>
                  {texts.asTexts}
                </Button>
              </p>
            ) : null}
          </div>
        </Disclosure>
      ) : null}
    </section>
  );
};

/** The class of one block: what its text says, or what its author does. */
const BlockClass = ({ block, typed }: { block: ReleaseBlock; typed: TypedRelease }) => {
  const texts = usePublishingTexts();
  const { locale } = useI18n();
  const other = locale === 'nl' ? 'en' : 'nl';
  const name = nameOfBlock(block);
  const { fields, change } = typed;
  return (
    <Select
      label={block.words[locale] || texts.onlyIn[other](block.words[other]) || texts.noText}
      value={fields.blocks[name] ?? block.change}
      onChange={({ target }) =>
        change({ blocks: { ...fields.blocks, [name]: target.value as ChangeClass } })
      }
    >
      {changeClasses.map((one) => (
        <option key={one} value={one}>
          {one === block.change ? texts.fromText(texts.classes[one]) : texts.classes[one]}
        </option>
      ))}
    </Select>
  );
};
