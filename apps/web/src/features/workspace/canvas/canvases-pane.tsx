import { addCanvas, addZone, readWorkspace, removeCanvas, workspaceOf } from '@weft/workspace';
import type { CommentTarget } from '../comments/comment-target.js';
import { useAuthors } from '../live/use-authors.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import styles from './canvas.module.css';
import { CanvasBoard } from './canvas-board.js';
import { zonesOf } from './canvas-zones.js';
import { KitPane } from './kit-pane.js';
import { PartTools } from './part-tools.js';
import type { KitTemplate } from './templates.queries.js';
import { useTemplates } from './use-templates.js';

/** The canvases and boards of the work, one under the other. */
export const CanvasesPane = ({ onComment }: { onComment: (target: CommentTarget) => void }) => {
  const { canvas: texts } = useWorkspaceTexts();
  const { document: doc } = useWork();
  const authors = useAuthors();
  const templates = useTemplates();
  const canvases = usePart(
    workspaceOf(doc).canvases,
    () => readWorkspace(doc, authors).canvases,
    authors,
  );
  const add = (template: KitTemplate) => {
    const { id: templateId, title } = template;
    const id = crypto.randomUUID();
    const kind = template.kind === 'board' ? 'board' : 'canvas';
    doc.transact(() => {
      addCanvas(doc, { id, kind, template: templateId, title });
      // Who reads it later has the names of the zones, also when the kit has changed.
      for (const zone of zonesOf(template)) addZone(doc, id, { id: zone.id, title: zone.title });
    });
  };
  return (
    <KitPane
      labels={texts}
      templates={templates.filter(({ kind }) => kind !== 'log')}
      onAdd={add}
      isEmpty={canvases.length === 0}
    >
      {canvases.map((canvas) => {
        const template = templates.find(({ id }) => id === canvas.template) ?? null;
        const title = template?.title ?? canvas.title;
        return (
          <section key={canvas.id} className={styles.canvas} aria-labelledby={`title-${canvas.id}`}>
            <div className={styles.canvasHead}>
              <h3 id={`title-${canvas.id}`}>{title}</h3>
              <PartTools title={title} onRemove={() => removeCanvas(doc, canvas.id)} />
            </div>
            <CanvasBoard canvas={canvas} template={template} onComment={onComment} />
          </section>
        );
      })}
    </KitPane>
  );
};
