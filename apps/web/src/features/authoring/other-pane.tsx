import type { Country, Locale } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useEffect, useRef } from 'react';
import styles from './authoring.module.css';
import { CodeEditor, type CodeHandle } from './code-editor.js';
import { useFileNames } from './file-pane.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useBehind } from './use-behind.js';
import { useWritable } from './use-writable.js';

const nothing: readonly never[] = [];

/** The other language beside the text, at the same block; and what waits for its translation. */
export const OtherPane = () => {
  const { files: texts, behind: words, editor } = useAuthoringTexts();
  const { files, state, path, part, made, line, goTo } = useRoom();
  const nameOf = useFileNames(part);
  const other = useRef<CodeHandle>(null);
  const own = part?.texts.find((text) => text.path === path);
  const has = (locale: Locale | undefined, country: Country | null) =>
    part?.texts.find((text) => text.locale === locale && text.country === country);
  const otherLocale = own?.locale === 'nl' ? 'en' : 'nl';
  // A variant for a country stands beside the text that it was made of.
  const beside = own?.country
    ? (has(otherLocale, own.country) ?? has(own.locale, null))
    : has(otherLocale, null);
  const writable = useWritable(beside?.path ?? '');
  const { locale, blocks } = useBehind();
  const linesOf = (of: string | undefined) => {
    const compiled = of === undefined ? undefined : made?.compiled[of];
    return compiled && typeof compiled !== 'string' && compiled.ok ? compiled : null;
  };
  const [mine, theirs] = [linesOf(own?.path), linesOf(beside?.path)];
  const block = mine?.document.blocks[mine.lines.findLastIndex((start) => start <= line)]?.id;
  const pair = theirs?.document.blocks.findIndex(({ id }) => id === block) ?? -1;
  const paired = theirs?.lines[pair] ?? null;

  useEffect(() => {
    if (paired !== null) other.current?.show(paired);
  }, [paired]);

  const file = beside && state.files.get(beside.path);
  if (!beside || !file) return <p className={styles.note}>{texts.alone}</p>;
  const language = locale && texts.languages[locale];
  return (
    <div className={styles.stack}>
      <h2 className={styles.paneTitle}>{nameOf(beside.path)}</h2>
      <CodeEditor
        key={beside.path}
        ref={other}
        path={beside.path}
        lang={beside.locale}
        label={texts.text(nameOf(beside.path), part?.slug ?? '')}
        text={file.text}
        words={editor}
        writable={writable}
        diagnostics={nothing}
        behind={paired === null ? nothing : [paired]}
        onChange={(text) => files.edit(beside.path, text)}
        onLine={() => undefined}
      />
      {language ? (
        <section className={styles.stack} aria-label={words.title(blocks.length, language)}>
          <p role="status">
            {blocks.length === 0 ? words.none(language) : words.title(blocks.length, language)}
          </p>
          <ul role="list" className={styles.behind}>
            {blocks.map(({ id, state: why, line: at, words: begin }) => (
              <li key={id}>
                <p>
                  “{begin}” <span className={styles.note}>{words[why]}</span>
                </p>
                {at === null ? null : (
                  <Button variant="quiet" onClick={() => goTo({ file: path, line: at, column: 1 })}>
                    {words.goTo(begin)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
};
