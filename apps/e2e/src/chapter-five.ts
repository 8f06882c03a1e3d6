/** What can stand between two words of a file and does not count: spaces, quotes and commas. */
const bare = (text: string): string => text.replace(/[\s",:\u200B]/g, '');

const options = [
  ...['Financieel', 'Wettelijk kader', 'Opleiding', 'Beleid'],
  ...['Eigen organisatie', 'Netwerk', 'Persoonlijkheid', 'Andere'],
];

/** The answers of a poll as they follow each other in a table: label, votes, share of all votes. */
function table(votes: readonly number[]): string {
  const total = votes.reduce((sum, count) => sum + count, 0);
  const rows = votes.map((count, at) => {
    const share = String(Math.round((1000 * count) / total) / 10).replace('.', ',');
    return `${options[at] ?? ''}${count}${share} %`;
  });
  return [...rows, `Samen${total}`].join('');
}

/**
 * Every number of chapter 5 of the needs analysis, with the words around it: the groups of the
 * project and the goals (5), the data of the group (5.1), the findings with their polls (5.2.1 to
 * 5.2.4) and the closing remarks (5.3).
 */
const chapterFive = [
  'Elke projectpartner sprak met 8 tot 10 stakeholders, samen ongeveer 40.',
  'Uitdagingen van sociaal ondernemers met verschillende achtergronden',
  'Benodigde vaardigheden van studenten, docenten, onderzoekers en sociale professionals',
  'Stakeholders vinden die het curriculum of leerplatform mee ontwerpen of nalezen',
  '26 oktober 2022',
  'Online',
  'Respondenten, zoals gemeld: 7',
  'Studenten: 2',
  'Docenten sociaal werk: 3',
  'Onderzoekers sociale wetenschappen: 2',
  'Professionals sociale innovatie / sociaal ondernemerschap: 2',
  'Professionals in traditionele organisaties: 2',
  'De rollen tellen op tot elf, omdat iemand meer dan één rol kan hebben',
  'de begrippen concreet invullen vindt iedereen lastig',
  'Sociaal ondernemen vraagt van bij de start een andere aanpak',
  'Netwerk is de belangrijkste succesfactor',
  'Peiling 10: Drie belangrijkste aspecten voor het slagen van je project',
  table([3, 2, 1, 4, 3, 7, 4, 0]),
  'Geld is de grootste drempel',
  'Ervaren kloof tussen zachte vaardigheden',
  'Peiling 12: Drie belangrijkste drempels die je project moeilijk uitvoerbaar maken',
  table([8, 4, 1, 6, 2, 1, 0, 1]),
  'Ieder koos er ten hoogste 3.',
  'Er stemden dus minstens acht mensen.',
  'Vraag 12 telt 23 stemmen',
  'Zachte vaardigheden (empathie, creativiteit, samenwerken, communiceren, openheid)',
  'Opleiding en werkveld voeden elkaar in beide richtingen',
  'Uitgewerkte inspirerende voorbeelden, nationaal en internationaal.',
  'Interviews met sociaal ondernemers en experten, nationaal en internationaal.',
  'Voldoende nationale vertaling en aandacht voor het nationale landschap.',
  'Inhoud over alle vlakken, met doorverwijzing naar meer informatie.',
  'Training in een idee verbeelden, storytelling, pitchen, visie maken en creatieve methodieken.',
].map(bare);

/** What of chapter 5 a text does not have; nothing, where it has every number. */
export function missingFrom(text: string): string[] {
  const found = bare(text);
  return chapterFive.filter((needed) => !found.includes(needed));
}
