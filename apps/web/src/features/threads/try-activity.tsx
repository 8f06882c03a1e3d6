import { ActivityView } from '@weft/activities/react';
import type { ActivityDefinition, Json } from '@weft/contracts';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';

/** An activity of a draft, to try out: nothing is sent or kept. */
export const TryActivity = ({
  localId,
  activity,
}: {
  localId: string;
  activity: ActivityDefinition;
}) => {
  const { locale } = useI18n();
  const [value, setValue] = useState<Json | null>(null);
  return (
    <ActivityView
      id={localId}
      activity={activity}
      value={value}
      attempts={[]}
      onChange={setValue}
      onSubmit={setValue}
      canSubmit={false}
      saveState={null}
      locale={locale}
    />
  );
};
