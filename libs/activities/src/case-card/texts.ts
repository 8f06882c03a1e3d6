import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Praktijkvoorbeeld',
    takeaways: 'Wat je eruit meeneemt',
    challenge: 'De uitdaging',
    more: 'Lees het hele voorbeeld',
    story: 'Het verhaal',
    stakeholders: 'Wie erbij betrokken is',
    importance: 'Waarom het ertoe doet',
    solutions: 'Wat er bedacht werd',
    remarks: 'Kanttekeningen',
    countries: { BE: 'België', GR: 'Griekenland', LT: 'Litouwen', IS: 'IJsland' },
  },
  en: {
    label: 'Case',
    takeaways: 'What to take away',
    challenge: 'The challenge',
    more: 'Read the whole case',
    story: 'The story',
    stakeholders: 'Who is involved',
    importance: 'Why it matters',
    solutions: 'What was thought up',
    remarks: 'Remarks',
    countries: { BE: 'Belgium', GR: 'Greece', LT: 'Lithuania', IS: 'Iceland' },
  },
} satisfies Record<Locale, unknown>;
