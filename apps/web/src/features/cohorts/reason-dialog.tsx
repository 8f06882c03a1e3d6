import { Button, Dialog, TextArea } from '@weft/ui';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './cohorts.module.css';

interface ReasonDialogProps {
  /** Says what is done to whom. */
  title: string;
  onConfirm: (reason: string | null) => void;
  onClose: () => void;
}

/** Asks once, with room for a reason that the learner will read. */
export const ReasonDialog = ({ title, onConfirm, onClose }: ReasonDialogProps) => {
  const { t } = useI18n();
  const form = useSubmit(({ reason = '' }) => {
    onConfirm(reason || null);
    return Promise.resolve();
  });
  return (
    <Dialog open title={title} closeLabel={t('cohorts.close')} onClose={onClose}>
      <form onSubmit={form.onSubmit} className={styles.next}>
        <TextArea
          label={t('cohorts.reason')}
          hint={t('cohorts.reasonHint')}
          name="reason"
          maxLength={500}
        />
        <div className={sheet.actions}>
          <Button type="submit" variant="critical">
            {t('cohorts.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
