import type { Locale } from '@weft/contracts';
import { notificationText, type Told } from '@weft/rules';
import type { Mail } from '../../platform/mail/mail-outlet.js';

interface Facts {
  items: readonly { told: Told; url: string }[];
  settingsUrl: string;
  stopUrl: string;
}

const words: Readonly<
  Record<
    Locale,
    { hello: string; several: (count: number) => string; choose: string; stop: string }
  >
> = {
  nl: {
    hello: 'Dag,',
    several: (count) => `${count} berichten van Weft`,
    choose: 'Kies zelf welke mails je krijgt, en wanneer:',
    stop: 'Geen mails meer over dit soort nieuws? Daarvoor hoef je je niet aan te melden:',
  },
  en: {
    hello: 'Hello,',
    several: (count) => `${count} messages from Weft`,
    choose: 'Choose yourself which mails you get, and when:',
    stop: 'No more mails about this kind of news? You need not sign in for that:',
  },
};

/** One mail about one thing, in full, or about several, a line each. */
export function notificationMail(
  locale: Locale,
  { items, settingsUrl, stopUrl }: Facts,
): Pick<Mail, 'subject' | 'text'> {
  const { hello, several, choose, stop } = words[locale];
  const texts = items.map(({ told, url }) => ({ ...notificationText(told, locale), url }));
  const [only] = texts;
  const alone = texts.length === 1 && only !== undefined;
  const body = alone
    ? [only.title, ...(only.body ? [only.body] : []), only.url]
    : texts.map(({ title, url }) => `- ${title}\n  ${url}`);
  const foot = `${choose}\n${settingsUrl}\n\n${stop}\n${stopUrl}`;
  return {
    subject: alone ? only.title : several(texts.length),
    text: [hello, ...body, 'Weft', `-- \n${foot}`].join('\n\n'),
  };
}
