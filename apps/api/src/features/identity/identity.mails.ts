import type { Locale } from '@weft/contracts';
import type { Mail } from '../../platform/mail/mail-outlet.js';

type Letter = (link: string) => Pick<Mail, 'subject' | 'text'>;

/** To whoever asked for a new password. */
export const resetMail: Readonly<Record<Locale, Letter>> = {
  nl: (link) => ({
    subject: 'Kies een nieuw wachtwoord voor Weft',
    text: [
      'Dag,',
      'Je vroeg om een nieuw wachtwoord te kiezen. Dat kan met deze link, één keer, en tot een uur na deze mail:',
      link,
      'Vroeg jij dit niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.',
      'Weft',
    ].join('\n\n'),
  }),
  en: (link) => ({
    subject: 'Choose a new password for Weft',
    text: [
      'Hello,',
      'You asked to choose a new password. This link lets you do so once, within an hour of this mail:',
      link,
      'Was it not you? Then there is nothing to do: your password stays as it is.',
      'Weft',
    ].join('\n\n'),
  }),
};

/** To the owner of an account that an administrator made. */
export const invitationMail: Readonly<Record<Locale, Letter>> = {
  nl: (link) => ({
    subject: 'Je account bij Weft',
    text: [
      'Dag,',
      'Er is een account bij Weft voor je gemaakt. Kies je wachtwoord met deze link. Hij werkt één keer en een week lang:',
      link,
      'Is de link verlopen? Vraag dan een nieuwe aan met "Wachtwoord vergeten" op de aanmeldpagina.',
      'Weft',
    ].join('\n\n'),
  }),
  en: (link) => ({
    subject: 'Your account at Weft',
    text: [
      'Hello,',
      'An account at Weft was made for you. Choose your password with this link. It works once, for a week:',
      link,
      'Has the link expired? Ask for a new one with "Forgot your password" on the sign-in page.',
      'Weft',
    ].join('\n\n'),
  }),
};
