import { Dialog } from '@weft/ui';
import choices from '../choices.module.css';
import { useWorkspaceTexts } from '../texts.js';
import type { KitTemplate } from './templates.queries.js';

interface TemplateDialogProps {
  open: boolean;
  title: string;
  templates: readonly KitTemplate[];
  /** A further choice before the others. */
  own?: { label: string; onChoose: () => void };
  onChoose: (template: KitTemplate) => void;
  onClose: () => void;
}

/** The choice of a tool of the kit. */
export const TemplateDialog = ({ open, title, templates, own, ...act }: TemplateDialogProps) => {
  const texts = useWorkspaceTexts();
  return (
    <Dialog open={open} title={title} closeLabel={texts.dialog.close} onClose={act.onClose}>
      <ul role="list" className={choices.choices}>
        {own ? (
          <li>
            <button type="button" onClick={own.onChoose}>
              {own.label}
            </button>
          </li>
        ) : null}
        {templates.map((template) => (
          <li key={template.id}>
            <button type="button" onClick={() => act.onChoose(template)}>
              {template.title} <small>{template.moduleCode}</small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
