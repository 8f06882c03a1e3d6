import type { Locale } from '@weft/contracts';
import type { Mail } from '../../platform/mail/mail-outlet.js';

interface Facts {
  displayName: string;
  cohort: string;
  track: string;
  link: string;
}

/** To somebody who is invited to a cohort. */
export const invitationMail: Readonly<
  Record<Locale, (facts: Facts) => Pick<Mail, 'subject' | 'text'>>
> = {
  nl: ({ displayName, cohort, track, link }) => ({
    subject: `Uitnodiging voor ${cohort}`,
    text: [
      `Dag ${displayName},`,
      `Je bent uitgenodigd voor het cohort “${cohort}” op Weft. Je volgt er het traject “${track}”.`,
      'Met deze link doe je mee. Hij is persoonlijk en werkt dertig dagen:',
      link,
      'Wil je niet meedoen? Dan hoef je niets te doen.',
      'Weft',
    ].join('\n\n'),
  }),
  en: ({ displayName, cohort, track, link }) => ({
    subject: `Invitation to ${cohort}`,
    text: [
      `Hello ${displayName},`,
      `You are invited to the cohort “${cohort}” on Weft. It follows the track “${track}”.`,
      'Take part with this link. It is personal and works for thirty days:',
      link,
      'You would rather not take part? Then there is nothing to do.',
      'Weft',
    ].join('\n\n'),
  }),
};
