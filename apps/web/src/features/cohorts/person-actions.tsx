import type { CohortPerson, EnrolmentState } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';

export type PersonAction = 'approve' | 'refuse' | 'remove' | 'restore' | 'extend';

/** What a lecturer can do about somebody, by where she stands. */
const actionsIn: Readonly<Record<EnrolmentState, readonly PersonAction[]>> = {
  invited: ['refuse'],
  requested: ['approve', 'refuse'],
  waitlisted: ['approve', 'refuse'],
  enrolled: ['extend', 'remove'],
  left: [],
  removed: ['restore'],
  refused: ['restore'],
};

interface PersonActionsProps {
  person: CohortPerson;
  onAct: (action: PersonAction) => void;
}

/** The buttons of one row; their full names say whom they are about. */
export const PersonActions = ({ person, onAct }: PersonActionsProps) => {
  const { t } = useI18n();
  return (
    <div className={sheet.actions}>
      {actionsIn[person.state].map((action) => (
        <Button key={action} variant="quiet" onClick={() => onAct(action)}>
          {t(`cohorts.short.${action}`)}
          <span className="visually-hidden"> {person.displayName}</span>
        </Button>
      ))}
    </div>
  );
};
