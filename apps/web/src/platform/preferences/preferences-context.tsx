import type { SitePreferences } from '@weft/contracts';
import { createContext, use, useState, type ReactNode } from 'react';
import { storePreferences } from './preferences.js';

interface PreferencesState {
  preferences: SitePreferences;
  change: (next: Partial<SitePreferences>) => void;
}

const Context = createContext<PreferencesState | null>(null);

export const PreferencesProvider = ({
  initial,
  children,
}: {
  initial: SitePreferences;
  children: ReactNode;
}) => {
  const [preferences, setPreferences] = useState(initial);
  const change = (next: Partial<SitePreferences>) => {
    const chosen = { ...preferences, ...next };
    storePreferences(chosen);
    if (chosen.theme) document.documentElement.dataset['theme'] = chosen.theme;
    else delete document.documentElement.dataset['theme'];
    setPreferences(chosen);
  };
  return <Context value={{ preferences, change }}>{children}</Context>;
};

/** Country and theme of this browser, and how to change them. */
export const usePreferences = (): PreferencesState => {
  const value = use(Context);
  if (!value) throw new Error('usePreferences needs a PreferencesProvider around it');
  return value;
};
