import { useI18n } from '../../platform/i18n/i18n.js';

const nl = {
  preview: 'Voorbeeld',
  empty: 'Hier zie je je les zodra je iets schrijft.',
  busy: 'Voorbeeld wordt gemaakt…',
  failed: 'Het voorbeeld lukt nu niet. De tekst zelf blijft bewaard.',
  late: 'Deze tekst is te ingewikkeld om te tonen. Maak hem eenvoudiger.',
  answers: 'Antwoorden in dit voorbeeld worden niet bewaard.',
  problems: (count: number) =>
    count === 1 ? '1 ding om te verbeteren' : `${count} dingen om te verbeteren`,
  problemAt: (file: string, line: number, column: number) =>
    `${file}, regel ${line}, kolom ${column}`,
  goTo: (line: number, column: number) => `Ga naar regel ${line}, kolom ${column}`,
};

const en: typeof nl = {
  preview: 'Preview',
  empty: 'You see your lesson here as soon as you write something.',
  busy: 'Making the preview…',
  failed: 'The preview does not work now. The text itself stays saved.',
  late: 'This text is too complicated to show. Make it simpler.',
  answers: 'Answers in this preview are not saved.',
  problems: (count) => (count === 1 ? '1 thing to improve' : `${count} things to improve`),
  problemAt: (file, line, column) => `${file}, line ${line}, column ${column}`,
  goTo: (line, column) => `Go to line ${line}, column ${column}`,
};

const texts = { nl, en };

/** The texts of previews and of what is wrong, in the language of the page. */
export const usePreviewTexts = (): typeof nl => texts[useI18n().locale];
