import { Button, EmptyState, Icon } from '@weft/ui';
import { addCanvas, addZone, readWorkspace, removeCanvas, workspaceOf } from '@weft/workspace';
import { useState } from 'react';
import type { CommentTarget } from '../comments/comment-target.js';
import { StepButtons } from '../live/step-buttons.js';
import { useAuthors } from '../live/use-authors.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import styles from './canvas.module.css';
import { CanvasBoard } from './canvas-board.js';
import { zonesOf } from './canvas-zones.js';
import { TemplateDialog } from './template-dialog.js';
import type { KitTemplate } from './templates.queries.js';
import { useTemplates } from './use-templates.js';

/** The canvases and boards of the work, one under the other. */
export const CanvasesPane = ({ onComment }: { onComment: (target: CommentTarget) => void }) => {
  const texts = useWorkspaceTexts();
  const { document: doc, history, canWrite, say } = useWork();
  const authors = useAuthors();
  const templates = useTemplates();
  const [choosing, setChoosing] = useState(false);
  const canvases = usePart(
    workspaceOf(doc).canvases,
    () => readWorkspace(doc, authors).canvases,
    authors,
  );
  const add = (template: KitTemplate) => {
    const { id: templateId, title } = template;
    const id = crypto.randomUUID();
    const kind = template.kind === 'board' ? 'board' : 'canvas';
    history?.stopCapturing();
    doc.transact(() => {
      addCanvas(doc, { id, kind, template: templateId, title });
      // Who reads it later has the names of the zones, also when the kit has changed.
      for (const zone of zonesOf(template)) addZone(doc, id, { id: zone.id, title: zone.title });
    });
    setChoosing(false);
  };
  const remove = ({ id, title }: { id: string; title: string }) => {
    history?.stopCapturing();
    removeCanvas(doc, id);
    say(texts.canvas.removedWhole(title));
  };
  return (
    <div className={styles.pane}>
      {canWrite ? (
        <div className={styles.paneTools}>
          <Button variant="secondary" onClick={() => setChoosing(true)}>
            <Icon name="add" /> {texts.canvas.add}
          </Button>
          <StepButtons />
        </div>
      ) : null}
      {canvases.length === 0 ? (
        <EmptyState title={texts.canvas.none}>
          {canWrite ? <p>{texts.canvas.noneHelp}</p> : null}
        </EmptyState>
      ) : null}
      {canvases.map((canvas) => {
        const template = templates.find(({ id }) => id === canvas.template) ?? null;
        const title = template?.title ?? canvas.title;
        return (
          <section key={canvas.id} className={styles.canvas} aria-labelledby={`title-${canvas.id}`}>
            <div className={styles.canvasHead}>
              <h3 id={`title-${canvas.id}`}>{title}</h3>
              {canWrite ? (
                <Button
                  variant="quiet"
                  aria-label={texts.canvas.remove(title)}
                  onClick={() => remove({ id: canvas.id, title })}
                >
                  <Icon name="close" />
                </Button>
              ) : null}
            </div>
            <CanvasBoard canvas={canvas} template={template} onComment={onComment} />
          </section>
        );
      })}
      <TemplateDialog
        open={choosing}
        title={texts.canvas.choose}
        templates={templates.filter(({ kind }) => kind !== 'log')}
        onChoose={add}
        onClose={() => setChoosing(false)}
      />
    </div>
  );
};
