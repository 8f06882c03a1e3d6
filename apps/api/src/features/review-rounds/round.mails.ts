import type { Locale } from '@weft/contracts';
import type { Mail } from '../../platform/mail/mail-outlet.js';

type Text = Pick<Mail, 'subject' | 'text'>;
interface Facts {
  displayName: string;
  title: string;
  /** A day, in words. */
  closesOn: string;
  link: string;
}

/** With which words participants hear of a round. */
export type LetterKind = 'invitation' | 'closing';

const paragraphs = (...lines: string[]) => lines.join('\n\n');

/** To participants; each letter holds the personal link of one. */
export const letters: Readonly<
  Record<LetterKind, Readonly<Record<Locale, (facts: Facts) => Text>>>
> = {
  invitation: {
    nl: ({ displayName, title, closesOn, link }) => ({
      subject: `Lees mee: ${title}`,
      text: paragraphs(
        `Dag ${displayName},`,
        `Je bent uitgenodigd voor “${title}” op Weft: je leest een module die nog niet af is, en zegt wat beter kan. Dat kan tot ${closesOn}.`,
        'Met deze link begin je meteen. Een account of wachtwoord is niet nodig:',
        link,
        'De link is persoonlijk: geef hem niet door. Wil je niet meedoen? Dan hoef je niets te doen.',
        'Weft',
      ),
    }),
    en: ({ displayName, title, closesOn, link }) => ({
      subject: `Read along: ${title}`,
      text: paragraphs(
        `Hello ${displayName},`,
        `You are invited to “${title}” on Weft: you read a module that is not finished yet, and say what could be better. You can do so until ${closesOn}.`,
        'With this link you begin at once. You need no account and no password:',
        link,
        'The link is personal: do not pass it on. You would rather not take part? Then there is nothing to do.',
        'Weft',
      ),
    }),
  },
  closing: {
    nl: ({ displayName, title, closesOn, link }) => ({
      subject: `Nog tot ${closesOn}: ${title}`,
      text: paragraphs(
        `Dag ${displayName},`,
        `“${title}” sluit op ${closesOn}. Heb je nog iets te zeggen over de module? Met deze link ga je verder:`,
        link,
        'Ben je klaar? Dan hoef je niets te doen. Dank je wel.',
        'Weft',
      ),
    }),
    en: ({ displayName, title, closesOn, link }) => ({
      subject: `Until ${closesOn}: ${title}`,
      text: paragraphs(
        `Hello ${displayName},`,
        `“${title}” closes on ${closesOn}. Is there anything else you want to say about the module? Go on with this link:`,
        link,
        'You are done? Then there is nothing to do. Thank you.',
        'Weft',
      ),
    }),
  },
};

/** To somebody who comes in on a device where the round asks for a code. */
export const codeMail: Readonly<Record<Locale, (facts: { title: string; code: string }) => Text>> =
  {
    nl: ({ title, code }) => ({
      subject: `${code} is je code voor ${title}`,
      text: paragraphs(
        'Dag,',
        `Je code voor “${title}” is ${code}. Hij werkt één keer, een kwartier lang.`,
        'Vroeg jij dit niet? Dan hoef je niets te doen; geef de code aan niemand.',
        'Weft',
      ),
    }),
    en: ({ title, code }) => ({
      subject: `${code} is your code for ${title}`,
      text: paragraphs(
        'Hello,',
        `Your code for “${title}” is ${code}. It works once, for a quarter of an hour.`,
        'Was it not you? Then there is nothing to do; give the code to nobody.',
        'Weft',
      ),
    }),
  };
