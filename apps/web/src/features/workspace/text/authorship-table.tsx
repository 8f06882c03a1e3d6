import type { Editor } from '@tiptap/core';
import { Disclosure } from '@weft/ui';
import { PersonName } from '../live/person-name.js';
import { useWorkspaceTexts } from '../texts.js';
import { paragraphShares, type AuthoredRange } from './authored-ranges.js';
import styles from './text.module.css';
import { useEditorVersion } from './use-editor-version.js';

const firstWords = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

interface AuthorshipTableProps {
  editor: Editor;
  ranges: readonly AuthoredRange[];
}

/** Who wrote what, in words: at the caret, and per paragraph. */
export const AuthorshipTable = ({ editor, ranges }: AuthorshipTableProps) => {
  const texts = useWorkspaceTexts();
  useEditorVersion(editor);
  const { from: caret } = editor.state.selection;
  const here = ranges.find(({ from, to }) => from < caret && caret <= to);
  const authors = [...new Set(ranges.map(({ accountId }) => accountId))];
  const paragraphs: { text: string; from: number; to: number }[] = [];
  editor.state.doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const from = at + 1;
    if (node.textContent) paragraphs.push({ text: node.textContent, from, to: at + node.nodeSize });
    return false;
  });
  return (
    <div className={styles.authorship}>
      <p>{texts.authorship.legend}</p>
      <ul role="list" className={styles.legend}>
        {authors.map((accountId) =>
          accountId ? (
            <li key={accountId}>
              <span data-author={accountId}>
                <PersonName accountId={accountId} />
              </span>
            </li>
          ) : (
            <li key="">{texts.authorship.unknown}</li>
          ),
        )}
      </ul>
      {here?.accountId ? (
        <p>
          {texts.authorship.here} <PersonName accountId={here.accountId} />
        </p>
      ) : null}
      <Disclosure summary={texts.authorship.table}>
        <ol className={styles.shares}>
          {paragraphShares(paragraphs, ranges).map(({ text, shares }, at) => {
            const all = shares.reduce((sum, { characters }) => sum + characters, 0);
            return (
              <li key={at}>
                {firstWords(text)}
                <ul role="list">
                  {shares.map(({ accountId, characters }) => (
                    <li key={accountId ?? ''}>
                      {accountId ? (
                        <PersonName accountId={accountId} quiet />
                      ) : (
                        texts.authorship.unknown
                      )}{' '}
                      {Math.round((100 * characters) / all)} %
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </div>
  );
};
