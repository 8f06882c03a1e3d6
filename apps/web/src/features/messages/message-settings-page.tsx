import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MailTiming, MessageSettings, NotificationKind } from '@weft/contracts';
import { Button, Field, Notice, Select } from '@weft/ui';
import { Link } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { SignedInPage } from '../identity/index.js';
import { messageSettingsQuery } from './messages.queries.js';
import './texts.js';

const timings = ['at-once', 'daily', 'weekly', 'never'] as const satisfies readonly MailTiming[];

const SettingsForm = ({
  settings,
  accountId,
}: {
  settings: MessageSettings;
  accountId: string;
}) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const kinds = Object.keys(settings.choices) as NotificationKind[];
  const form = useSubmit(async ({ timeZone, reminderDays, ...chosen }) => {
    const saved = await bodyOf(
      api.PUT('/api/me/message-settings', {
        body: {
          timeZone: timeZone || null,
          reminderDays: Number(reminderDays),
          choices: chosen as MessageSettings['choices'],
        },
      }),
    );
    queryClient.setQueryData(messageSettingsQuery(api, accountId).queryKey, saved);
    return true;
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{t('messages.settingsLead')}</p>
      {kinds.map((kind) => (
        <Select
          key={kind}
          label={t(`messages.kinds.${kind}`)}
          name={kind}
          defaultValue={settings.choices[kind]}
        >
          {timings.map((timing) => (
            <option key={timing} value={timing}>
              {t(`messages.timings.${timing}`)}
            </option>
          ))}
        </Select>
      ))}
      <Field
        label={t('messages.reminderDays')}
        hint={t('messages.reminderDaysHint')}
        error={form.isWrong('reminderDays') ? t('messages.reminderDaysHint') : undefined}
        name="reminderDays"
        type="number"
        inputMode="numeric"
        min={0}
        max={14}
        required
        defaultValue={settings.reminderDays}
      />
      <Select
        label={t('messages.timeZone')}
        hint={t('messages.timeZoneHint')}
        name="timeZone"
        defaultValue={settings.timeZone ?? ''}
      >
        <option value="">{t('messages.timeZoneOfCohort')}</option>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      <FormFailure failure={form.failure} />
      {form.result ? (
        <Notice kind="positive" live>
          {t('messages.saved')}
        </Notice>
      ) : null}
      <Button type="submit" busy={form.busy}>
        {t('messages.save')}
      </Button>
    </form>
  );
};

const Settings = ({ accountId }: { accountId: string }) => {
  const { t } = useI18n();
  const query = useQuery(messageSettingsQuery(useApi(), accountId));
  return (
    <>
      <p>
        <Link to="/notifications">{t('messages.backToNotifications')}</Link>
      </p>
      <PageData query={query}>
        {({ choices, ...settings }) => (
          <SettingsForm
            settings={{ ...settings, choices: choices as MessageSettings['choices'] }}
            accountId={accountId}
          />
        )}
      </PageData>
    </>
  );
};

/** Of what somebody gets a mail, and when. */
const MessageSettingsPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('messages.settingsTitle')}>
      {({ id }) => <Settings accountId={id} />}
    </SignedInPage>
  );
};

export default MessageSettingsPage;
