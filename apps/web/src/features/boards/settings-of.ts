import type { BoardSettings } from '@weft/contracts';

/** What a form with `SettingsFields` says. */
export const settingsOf = (fields: Readonly<Record<string, string>>): BoardSettings => ({
  ...{ title: fields['title'] ?? '', silent: fields['silent'] === 'on' },
  ...{ named: fields['named'] === 'on', several: fields['several'] === 'on' },
  ...{ dots: Number(fields['dots']), chosen: Number(fields['chosen']) },
});
