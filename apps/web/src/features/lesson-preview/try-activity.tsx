import { ActivityView } from '@weft/activities/react';
import type { ActivityDefinition, Json } from '@weft/contracts';
import { Skeleton } from '@weft/ui';
import { Suspense, useId, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';

/** An activity of a text that is not published, to try out: nothing is sent or kept. */
export const TryActivity = ({
  localId,
  activity,
}: {
  localId: string;
  activity: ActivityDefinition;
}) => {
  const { locale, t } = useI18n();
  const [value, setValue] = useState<Json | null>(null);
  // The same lesson may stand on the page in two versions.
  const prefix = useId();
  return (
    // Without it the whole page would go away, and its focus, until the code of the activity is there.
    <Suspense fallback={<Skeleton label={t('site.loading')} />}>
      <ActivityView
        id={`${prefix}${localId}`}
        activity={activity}
        value={value}
        attempts={[]}
        onChange={setValue}
        onSubmit={setValue}
        canSubmit={false}
        saveState={null}
        locale={locale}
      />
    </Suspense>
  );
};
