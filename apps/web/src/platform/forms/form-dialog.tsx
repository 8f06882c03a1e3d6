import { Button, Dialog } from '@weft/ui';
import type { ReactNode } from 'react';
import type { FailureCode } from '../api/api-error.js';
import sheet from '../page/sheet.module.css';
import { FormFailure } from './form-failure.js';
import styles from './form-dialog.module.css';

interface FormDialogProps {
  title: string;
  closeLabel: string;
  submitLabel: string;
  busy: boolean;
  /** Something that is needed is not there yet. */
  incomplete?: boolean;
  failure: FailureCode | null;
  onSubmit: () => void;
  onClose: () => void;
  /** The fields. */
  children: ReactNode;
}

/** A form in a dialog, with what went wrong right above its button. */
export const FormDialog = ({
  title,
  closeLabel,
  submitLabel,
  children,
  ...form
}: FormDialogProps) => (
  <Dialog open title={title} closeLabel={closeLabel} onClose={form.onClose}>
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.busy) form.onSubmit();
      }}
    >
      {children}
      <FormFailure failure={form.failure} />
      <div className={sheet.actions}>
        <Button type="submit" busy={form.busy} disabled={form.incomplete}>
          {submitLabel}
        </Button>
      </div>
    </form>
  </Dialog>
);
