import { Button, EmptyState, Icon } from '@weft/ui';
import { useState, type ReactNode } from 'react';
import { StepButtons } from '../live/step-buttons.js';
import { useWork } from '../live/work-context.js';
import styles from './canvas.module.css';
import { TemplateDialog } from './template-dialog.js';
import type { KitTemplate } from './templates.queries.js';

interface KitPaneProps {
  labels: { add: string; choose: string; none: string; noneHelp: string };
  templates: readonly KitTemplate[];
  /** A choice that is no tool of the kit. */
  own?: { label: string; onChoose: () => void };
  onAdd: (template: KitTemplate) => void;
  isEmpty: boolean;
  children: ReactNode;
}

/** What a team made with tools of the kit, with a button for one more. */
export const KitPane = ({ labels, templates, own, onAdd, isEmpty, children }: KitPaneProps) => {
  const { history, canWrite } = useWork();
  const [choosing, setChoosing] = useState(false);
  const chosen = (make: () => void) => {
    history?.stopCapturing();
    make();
    setChoosing(false);
  };
  return (
    <div className={styles.pane}>
      {canWrite ? (
        <div className={styles.paneTools}>
          <Button variant="secondary" onClick={() => setChoosing(true)}>
            <Icon name="add" /> {labels.add}
          </Button>
          <StepButtons />
        </div>
      ) : null}
      {isEmpty ? (
        <EmptyState title={labels.none}>{canWrite ? <p>{labels.noneHelp}</p> : null}</EmptyState>
      ) : null}
      {children}
      <TemplateDialog
        open={choosing}
        title={labels.choose}
        templates={templates}
        {...(own && { own: { label: own.label, onChoose: () => chosen(own.onChoose) } })}
        onChoose={(template) => chosen(() => onAdd(template))}
        onClose={() => setChoosing(false)}
      />
    </div>
  );
};
