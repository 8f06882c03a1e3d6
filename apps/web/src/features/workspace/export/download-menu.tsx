import { Button } from '@weft/ui';
import { plainText, readWorkspace } from '@weft/workspace';
import { useI18n } from '../../../platform/i18n/i18n.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import styles from '../work.module.css';
import { asHtml } from './as-html.js';
import { asMarkdown } from './as-markdown.js';

const types = { html: 'text/html', md: 'text/markdown', txt: 'text/plain' } as const;

/** Hands a text to the browser as a file. */
function offer(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Prints the work, and gives it as a file, also without a network. */
export const DownloadMenu = ({ title, team }: { title: string; team: string }) => {
  const texts = useWorkspaceTexts();
  const { locale } = useI18n();
  const { document: doc } = useWork();
  const save = (kind: keyof typeof types) => {
    const snapshot = readWorkspace(doc);
    const headings = {
      ...{ canvases: texts.panes.canvases, tables: texts.panes.tables },
      tasks: texts.panes.tasks,
    };
    const whole = `${title} (${team})`;
    const text = {
      html: () => asHtml({ title: whole, locale }, snapshot, headings),
      md: () => asMarkdown(whole, snapshot, headings),
      txt: () => `${whole}\n\n${plainText(snapshot.text)}`,
    }[kind]();
    const name = `${title} ${team}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    offer(`${name}.${kind}`, types[kind], text);
  };
  return (
    <div className={styles.downloads} role="group" aria-label={texts.download.label}>
      <Button variant="quiet" onClick={() => print()}>
        {texts.download.print}
      </Button>
      <Button variant="quiet" onClick={() => save('html')}>
        {texts.download.html}
      </Button>
      <Button variant="quiet" onClick={() => save('md')}>
        {texts.download.markdown}
      </Button>
      <Button variant="quiet" onClick={() => save('txt')}>
        {texts.download.text}
      </Button>
    </div>
  );
};
