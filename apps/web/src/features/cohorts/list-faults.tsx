import type { InvitationFault } from '@weft/contracts';
import { Notice } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';

interface ListFaultsProps {
  faults: readonly { line: number; fault: InvitationFault; value: string }[];
}

/** Which lines of a list are wrong, and why. */
export const ListFaults = ({ faults }: ListFaultsProps) => {
  const { t } = useI18n();
  return (
    <Notice kind="critical" live title={t('cohorts.listFaults', { count: faults.length })}>
      <ul>
        {faults.map(({ line, fault, value }) => (
          <li key={`${line} ${fault} ${value}`}>
            {t('cohorts.listLine', { line, fault: t(`cohorts.faults.${fault}`, { value }) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
