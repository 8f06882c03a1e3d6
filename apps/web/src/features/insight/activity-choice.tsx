import { Select } from '@weft/ui';
import type { CohortActivity } from '@weft/contracts';
import sheet from '../../platform/page/sheet.module.css';
import { useInsightTexts } from './texts.js';
import { useAddress } from '../../platform/page/use-address.js';

interface ActivityChoiceProps {
  modules: readonly { code: string; title: string }[];
  module: string | null;
  activities: readonly CohortActivity[];
  activityId: string;
  /** What the second list is called. */
  label: string;
}

/** Which activity of which module: both stand in the address. */
export const ActivityChoice = (props: ActivityChoiceProps) => {
  const texts = useInsightTexts();
  const { change } = useAddress();
  return (
    <div className={sheet.filters}>
      <Select
        label={texts.module}
        value={props.module ?? ''}
        onChange={({ target }) => change('module', target.value, ['activity', 'page'])}
      >
        {props.modules.map(({ code, title }) => (
          <option key={code} value={code}>
            {code} {title}
          </option>
        ))}
      </Select>
      {props.activities.length > 0 ? (
        <Select
          label={props.label}
          value={props.activityId}
          onChange={({ target }) => change('activity', target.value, ['page'])}
        >
          {props.activities.map(({ activityId, kind, title, lessonTitle, answered }) => (
            <option key={activityId} value={activityId}>
              {`${lessonTitle}: ${title || (texts.kinds[kind] ?? kind)} (${texts.number(answered)})`}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
};
