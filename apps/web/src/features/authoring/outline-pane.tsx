import { Button } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import styles from './authoring.module.css';
import { useFileNames } from './file-pane.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

/** Words that somebody reads in a minute, with attention. */
const wordsPerMinute = 200;

/** The headings of the text that is open, and how long each text of the lesson is. */
export const OutlinePane = () => {
  const { outline } = useAuthoringTexts();
  const { path, part, made, goTo } = useRoom();
  const nameOf = useFileNames(part);
  const compiledOf = (of: string) => {
    const compiled = made?.compiled[of];
    return compiled && typeof compiled !== 'string' && compiled.ok ? compiled : null;
  };
  const own = compiledOf(path);
  return (
    <div className={styles.stack}>
      <h2 className={styles.paneTitle}>{outline.headings}</h2>
      {own && own.document.outline.length > 0 ? (
        <ol role="list" className={styles.outline}>
          {own.document.outline.map(({ id, level, text }) => {
            const at = own.document.blocks.findIndex((block) => block.id === id);
            return (
              <li key={id} data-level={level}>
                <Button
                  variant="quiet"
                  onClick={() => goTo({ file: path, line: own.lines[at] ?? 1, column: 1 })}
                >
                  {text}
                </Button>
              </li>
            );
          })}
        </ol>
      ) : (
        <p className={styles.note}>{outline.none}</p>
      )}
      <h2 className={styles.paneTitle}>{outline.sizes}</h2>
      <table className={sheet.table}>
        <thead>
          <tr>
            <th scope="col">{outline.language}</th>
            <th scope="col">{outline.words}</th>
            <th scope="col">{outline.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {(part?.texts ?? []).map((text) => {
            const words = compiledOf(text.path)?.document.words;
            return (
              <tr key={text.path}>
                <th scope="row">{nameOf(text.path)}</th>
                <td>{words ?? outline.broken}</td>
                <td>
                  {words === undefined
                    ? ''
                    : outline.reading(Math.max(1, Math.round(words / wordsPerMinute)))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
