import type { InvitationFault } from '@weft/contracts';
import { Button, Notice } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';

interface ListFaultsProps {
  faults: readonly { line: number; fault: InvitationFault; value: string }[];
  /** Lines that are right. */
  good: number;
  onRemove: () => void;
}

/** Which lines of a list are wrong, and why. */
export const ListFaults = ({ faults, good, onRemove }: ListFaultsProps) => {
  const { t } = useI18n();
  return (
    <>
      <Notice kind="critical" live title={t('cohorts.listFaults', { count: faults.length })}>
        <ul>
          {faults.map(({ line, fault, value }) => (
            <li key={`${line} ${fault} ${value}`}>
              {t('cohorts.listLine', { line, fault: t(`cohorts.faults.${fault}`, { value }) })}
            </li>
          ))}
        </ul>
      </Notice>
      {good > 0 ? (
        <div className={sheet.actions}>
          <span>{t('cohorts.listGood', { count: good })}</span>
          <Button variant="secondary" onClick={onRemove}>
            {t('cohorts.listRemoveFaulty')}
          </Button>
        </div>
      ) : null}
    </>
  );
};
