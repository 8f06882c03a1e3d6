import type { FindingDecision, FindingSection, Locale, RoundRole } from '@weft/contracts';

const months = {
  nl: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
} as const satisfies Record<Locale, readonly string[]>;

/** An ISO day as a report writes it. Written out here, so that no machine writes it another way. */
export function reportDay(day: string, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[locale][Number(month) - 1] ?? ''} ${year}`;
}

/** A share of 0 to 1 in percent, with one decimal at most. */
export function reportShare(share: number, locale: Locale): string {
  const text = String(Math.round(share * 1000) / 10);
  return locale === 'nl' ? `${text.replace('.', ',')} %` : `${text}%`;
}

interface ReportWords {
  subtitle: (held: string) => string;
  data: string;
  held: string;
  from: (first: string, last: string) => string;
  how: string;
  modes: Record<'online' | 'on-site', string>;
  read: string;
  respondents: string;
  participants: string;
  groups: string;
  goals: string;
  project: (few: number, many: number, all: number) => string;
  main: string;
  sections: Record<FindingSection, string>;
  nothingFound: string;
  otherPolls: string;
  themes: string;
  themeColumns: [string, string, string];
  codes: string;
  pollColumns: [string, string, string];
  allVotes: string;
  poll: (number: number | null) => string;
  atMost: (choices: number) => string;
  reading: string;
  withheld: (groups: number) => string;
  outcome: (text: string) => string;
  agreement: string;
  rule: (fewest: number) => string;
  notCompared: string;
  agree: string;
  agreeNothing: string;
  differ: string;
  differNothing: string;
  onPoll: (poll: string, option: string) => string;
  onTheme: (theme: string) => string;
  heard: string;
  dissent: string;
  noDissent: string;
  decisions: string;
  noDecisions: string;
  decided: Record<FindingDecision['kind'], string>;
  undecided: string;
  solved: (version: number) => string;
  remark: string;
  answer: string;
  passage: (section: string) => string;
  someone: string;
  roles: Record<RoundRole, string>;
  groupNames: Record<RoundRole, string>;
  overlap: string;
  version: (code: string, number: number) => string;
  firstPlaces: string;
  noOpinion: string;
  lesson: (title: string) => string;
}

export const reportWords: Record<Locale, ReportWords> = {
  nl: {
    subtitle: (held) => `Verslag van een focusgroep, ${held}`,
    data: 'Data',
    held: 'Gehouden',
    from: (first, last) => `van ${first} tot ${last}`,
    how: 'Hoe',
    modes: { online: 'Online', 'on-site': 'Samen in één ruimte' },
    read: 'Gelezen',
    respondents: 'Respondenten, zoals gemeld',
    participants: 'Deelnemers',
    groups: 'Rollen',
    goals: 'Doelen',
    project: (few, many, all) =>
      `Elke projectpartner sprak met ${few} tot ${many} stakeholders, samen ongeveer ${all}.`,
    main: 'Belangrijkste bevindingen',
    sections: {
      meaning: 'Waar het voor staat',
      success: 'Succesfactoren',
      barriers: 'Drempels',
      skills: 'Vaardigheden en competenties',
      closing: 'Afsluitende opmerkingen',
    },
    nothingFound: 'Hierover staat geen bevinding in dit verslag.',
    otherPolls: 'Andere peilingen',
    themes: 'Wat terugkwam',
    themeColumns: ['Thema', 'Keer', 'Aandeel'],
    codes: 'Opmerkingen en antwoorden per thema',
    pollColumns: ['Antwoord', 'Stemmen', 'Aandeel van de stemmen'],
    allVotes: 'Samen',
    poll: (number) => (number === null ? 'Peiling' : `Peiling ${number}`),
    atMost: (choices) => `Ieder koos er ten hoogste ${choices}.`,
    reading: 'Aantallen zijn stemmen, geen mensen.',
    withheld: (groups) =>
      groups === 1
        ? 'Eén rol is te klein om apart te tonen.'
        : `${groups} rollen zijn te klein om apart te tonen.`,
    outcome: (text) => `Besluit: ${text}`,
    agreement: 'Waar rollen het eens zijn, en waar niet',
    rule: (fewest) =>
      `Rollen zijn het eens over een antwoord dat bij elke rol op één staat (alleen of gedeeld), en over een thema waarover elke rol iets zei. Ze verschillen als dat maar bij sommige rollen zo is. Mensen tellen daarbij mee per rol of rollen die ze samen hebben; waar dat er minder dan ${fewest} zijn, wordt niet vergeleken, en één rol alleen ook niet.`,
    notCompared:
      'Er zijn geen twee rollen die groot genoeg zijn, dus is hier niets uit aantallen vergeleken.',
    agree: 'Alle rollen zijn het eens',
    agreeNothing: 'Niets waarover alle rollen het eens zijn.',
    differ: 'Rollen verschillen',
    differNothing: 'Niets waarover rollen verschillen.',
    onPoll: (poll, option) => `${poll}: ${option} op één`,
    onTheme: (theme) => `Thema ${theme}`,
    heard: 'zoals het in het gesprek bleek',
    dissent: 'Tegenspraak',
    noDissent: 'Er is geen afwijkende mening opgetekend. Dat betekent niet dat er geen was.',
    decisions: 'Wat ermee gebeurt',
    noDecisions: 'Over deze bevindingen is in dit verslag nog niets beslist.',
    decided: {
      do: 'We doen het',
      adapt: 'We doen het anders',
      not: 'We doen het niet',
      later: 'Later',
    },
    undecided: 'Nog niet beslist',
    solved: (version) => `Verwerkt in versie ${version}.`,
    remark: 'Opmerking',
    answer: 'Antwoord',
    passage: (section) => `Bron, hoofdstuk ${section}`,
    someone: 'een deelnemer',
    roles: {
      student: 'student',
      lecturer: 'docent',
      researcher: 'onderzoeker',
      professional: 'professional',
    },
    groupNames: {
      student: 'Studenten',
      lecturer: 'Docenten',
      researcher: 'Onderzoekers',
      professional: 'Professionals',
    },
    overlap: 'Wie meer dan één rol heeft, telt in elke rol mee.',
    version: (code, number) => `${code}, versie ${number}`,
    firstPlaces: 'Geteld is hoe vaak een antwoord op één stond.',
    noOpinion: 'Geen mening',
    lesson: (title) => `Les: ${title}`,
  },
  en: {
    subtitle: (held) => `Report of a focus group, ${held}`,
    data: 'Data',
    held: 'Held',
    from: (first, last) => `from ${first} to ${last}`,
    how: 'How',
    modes: { online: 'Online', 'on-site': 'In one room' },
    read: 'Read',
    respondents: 'Respondents, as reported',
    participants: 'Participants',
    groups: 'Roles',
    goals: 'Goals',
    project: (few, many, all) =>
      `Each project partner spoke with ${few} to ${many} stakeholders, about ${all} in all.`,
    main: 'Main findings',
    sections: {
      meaning: 'What it stands for',
      success: 'Success factors',
      barriers: 'Barriers',
      skills: 'Skills and competences',
      closing: 'Closing remarks',
    },
    nothingFound: 'This report has no finding about it.',
    otherPolls: 'Other polls',
    themes: 'What came back',
    themeColumns: ['Theme', 'Times', 'Share'],
    codes: 'Remarks and answers by theme',
    pollColumns: ['Answer', 'Votes', 'Share of votes'],
    allVotes: 'In all',
    poll: (number) => (number === null ? 'Poll' : `Poll ${number}`),
    atMost: (choices) => `Each chose ${choices} at most.`,
    reading: 'Numbers are votes, not people.',
    withheld: (groups) =>
      groups === 1
        ? 'One role is too small to be shown by itself.'
        : `${groups} roles are too small to be shown by themselves.`,
    outcome: (text) => `Outcome: ${text}`,
    agreement: 'Where roles agree, and where they do not',
    rule: (fewest) =>
      `Roles agree on an answer that stands first with every role (alone or shared), and on a theme that every role spoke of. They differ where that holds for some roles only. People count by the role or roles that they hold together; where those are fewer than ${fewest}, nothing is compared, nor is one role alone.`,
    notCompared: 'No two roles are large enough, so nothing is compared by numbers here.',
    agree: 'All roles agree',
    agreeNothing: 'Nothing that all roles agree on.',
    differ: 'Roles differ',
    differNothing: 'Nothing that roles differ on.',
    onPoll: (poll, option) => `${poll}: ${option} first`,
    onTheme: (theme) => `Theme ${theme}`,
    heard: 'as it was heard in the conversation',
    dissent: 'Dissent',
    noDissent: 'No differing view was written down. That does not mean that there was none.',
    decisions: 'What is done with it',
    noDecisions: 'Nothing has been decided on these findings in this report.',
    decided: {
      do: 'We do it',
      adapt: 'We do it in another way',
      not: 'We do not do it',
      later: 'Later',
    },
    undecided: 'Not decided yet',
    solved: (version) => `Done in version ${version}.`,
    remark: 'Remark',
    answer: 'Answer',
    passage: (section) => `Source, section ${section}`,
    someone: 'a participant',
    roles: {
      student: 'student',
      lecturer: 'lecturer',
      researcher: 'researcher',
      professional: 'professional',
    },
    groupNames: {
      student: 'Students',
      lecturer: 'Lecturers',
      researcher: 'Researchers',
      professional: 'Professionals',
    },
    overlap: 'Who has more than one role counts in each.',
    version: (code, number) => `${code}, version ${number}`,
    firstPlaces: 'Counted is how often an answer stood first.',
    noOpinion: 'No opinion',
    lesson: (title) => `Lesson: ${title}`,
  },
};
