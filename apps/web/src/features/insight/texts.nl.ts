import type { PartFailureTexts } from '../../platform/i18n/translator.js';

const numbers = new Intl.NumberFormat('nl-BE');
const hundredths = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2 });
const learners = (count: number) =>
  count === 1 ? '1 lerende' : `${numbers.format(count)} lerenden`;

/** Wat er mis kan gaan bij het delen van antwoorden. */
export const insightErrorsNl: PartFailureTexts<'insight'> = {
  'insight/never-shared':
    'Wat je bij een peiling koos, wordt niet met je naam bewaard. Er valt niets te delen.',
};

/** Nederlandse teksten van het inzicht voor lesgevers. */
export const insightNl = {
  number: (value: number) => numbers.format(value),
  figure: (value: number) => hundredths.format(value),
  parts: 'Inzicht',
  back: 'Naar het cohort',
  views: { progress: 'Voortgang', answers: 'Antwoorden', quiz: 'Quizzen', workload: 'Studietijd' },
  titles: {
    progress: (cohort: string) => `Voortgang: ${cohort}`,
    answers: (cohort: string) => `Antwoorden: ${cohort}`,
    quiz: (cohort: string) => `Quizzen: ${cohort}`,
    workload: (cohort: string) => `Studietijd: ${cohort}`,
  },
  onlyLecturers: 'Alleen de lesgevers van dit cohort zien dit.',
  search: 'Zoek op naam of e-mailadres',
  background: 'Achtergrond',
  everyone: 'Iedereen',
  noBackground: 'niet ingevuld',
  stuckFilter: 'Zit misschien vast',
  stuckAll: 'Maakt niet uit',
  stuckAny: 'om een of andere reden',
  rules: {
    idle: 'niet actief',
    tries: 'quiz lukt niet',
    behind: 'achter op de planning',
    slow: 'veel langer bezig',
  },
  found: (count: number) => learners(count),
  stuckCount: (count: number) =>
    count === 1
      ? '1 van hen zit misschien vast'
      : `${numbers.format(count)} van hen zitten misschien vast`,
  gridHelp:
    'Ga met de pijltjestoetsen door de tabel. Home en End gaan naar het begin en het einde van een rij, Ctrl+Home en Ctrl+End naar de eerste en de laatste.',
  name: 'Naam',
  progress: 'Klaar',
  active: 'Laatst actief',
  stuck: 'Vast?',
  sortBy: (column: string) => `Sorteer op ${column.toLowerCase()}`,
  openModule: (title: string) => `Toon de lessen van ${title}`,
  allModules: 'Toon alle modules',
  lessonsOf: (code: string) => `Lessen van ${code}`,
  never: 'nog niet',
  percent: (value: number) => `${value} %`,
  cell: (done: number, total: number) => `${done}/${total}`,
  done: 'klaar',
  opened: 'begonnen',
  untouched: 'open',
  reasons: (count: number) => (count === 1 ? '1 reden' : `${count} redenen`),
  reasonsOf: (name: string) => `Waarom ${name} misschien vastzit`,
  reason: {
    idle: (days: number, open: number) =>
      `${days} dagen niets gedaan, terwijl ${open === 1 ? 'er 1 les open staat' : `er ${open} lessen open staan`}.`,
    tries: (title: string, tries: number, best: string) =>
      `Diende de quiz van “${title}” ${tries} keer in; de beste poging haalde ${best}.`,
    behind: ({
      title,
      due,
      days,
      open,
    }: {
      title: string;
      due: string;
      days: number;
      open: number;
    }) =>
      `“${title}” moest klaar zijn op ${due}, ${days === 1 ? '1 dag' : `${days} dagen`} geleden; ${open === 1 ? '1 les is' : `${open} lessen zijn`} nog niet af.`,
    slow: ({
      title,
      minutes,
      median,
      others,
    }: {
      title: string;
      minutes: number;
      median: number;
      others: number;
    }) =>
      `Las al ${minutes} minuten in “${title}”. De ${others} anderen die klaar zijn, hadden er meestal ${median} nodig.`,
  },
  points: (best: number, max: number) =>
    `${numbers.format(best)} van ${numbers.format(max)} punten`,
  explain: 'Wanneer zegt Weft dat iemand misschien vastzit?',
  explainLead: 'Vier regels, elk apart. Ze worden nooit opgeteld tot een score.',
  explained: {
    idle: (days: number) =>
      `Niet actief: ${days} dagen of langer niets gedaan terwijl er een les open staat. Geteld vanaf de laatste activiteit, de inschrijving of de eerste dag.`,
    tries: (tries: number) =>
      `Quiz lukt niet: een quiz ${tries} keer of vaker ingediend, nooit met alle punten, in een les die nog niet af is.`,
    behind: () =>
      'Achter op de planning: de deadline van een fase is voorbij en er is nog een les niet af. Uitstel telt mee.',
    slow: (times: number, minutes: number, others: number) =>
      `Veel langer bezig: ${times} keer zo lang als de mediaan en minstens ${minutes} minuten, vergeleken met minstens ${others} anderen die de les afwerkten.`,
  },
  close: 'Sluit',
  downloadCsv: 'Download als CSV',
  downloadXlsx: 'Download als Excel',
  noLearners: 'Er is nog niemand ingeschreven.',
  noLearnersHelp: 'Nodig mensen uit of geef hen de code. Daarna zie je hier hoever ze zijn.',
  toInvite: 'Nodig mensen uit',
  nobody: 'Niemand voldoet aan wat je zoekt.',
  nobodyHelp: 'Maak het zoekveld leeg of kies een andere filter.',
  pager: { previous: 'Vorige', next: 'Volgende' },
  position: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  module: 'Module',
  activity: 'Activiteit',
  kinds: {
    quiz: 'Quiz',
    reflection: 'Reflectie',
    canvas: 'Canvas',
    log: 'Logboek',
    poll: 'Peiling',
    'figure-reader': 'Figuur lezen',
    script: 'Script',
    'pitch-timer': 'Pitchtimer',
    rubric: 'Rubriek',
    checklist: 'Checklist',
    board: 'Bord',
    'position-line': 'Standpunten',
    decision: 'Beslisboom',
    'break-even': 'Break-even',
    'financing-plan': 'Financieringsplan',
    explorer: 'Verkenner',
  } as Record<string, string>,
  answered: (answered: number, shared: number) =>
    `${answered === 1 ? '1 lerende antwoordde' : `${numbers.format(answered)} lerenden antwoordden`}, ${numbers.format(shared)} kun je lezen.`,
  rule: {
    open: 'Lesgevers lezen dit, tenzij iemand het voor zich houdt.',
    asked: 'Persoonlijk: je leest alleen wat iemand zelf met jou deelt.',
    never: 'Wat iemand kiest in een peiling, wordt niet met een naam bewaard.',
  },
  anonymous: 'Toon geen namen',
  anonymousHelp:
    'Ook niet op de server: namen en tijdstippen komen niet mee. Met weinig antwoorden herken je mensen misschien toch.',
  somebody: (place: number) => `Antwoord ${place}`,
  draft: 'nog niet ingediend',
  written: (moment: string) => `op ${moment}`,
  empty: 'Leeg antwoord',
  noActivities: 'In deze module staan geen activiteiten.',
  noActivitiesHelp: 'Kies een andere module.',
  noAnswers: 'Er is nog niets te lezen.',
  noAnswersHelp: 'Antwoorden verschijnen hier zodra iemand ze bewaart en jij ze mag lezen.',
  noQuiz: 'In deze module staat geen quiz.',
  quiz: 'Quiz',
  scope: 'Wie',
  scopes: { cohort: 'dit cohort', everyone: 'iedereen in Weft' },
  scopeClosed: 'Iedereen in Weft kan pas wanneer 10 mensen van buiten dit cohort de quiz maakten.',
  firstAttempts: (count: number) => `Eerste pogingen van ${learners(count)}`,
  quizLead:
    'Alleen eerste pogingen tellen: daarna zag iemand de uitleg. Ook wie een antwoord voor zich houdt, telt hier mee, zonder naam.',
  tooFew: (needed: number) => `te weinig antwoorden (minstens ${needed})`,
  difficulty: 'Aandeel punten (p)',
  discrimination: 'Onderscheid (r)',
  upperLower: 'Beste 27 % min zwakste 27 %',
  option: 'Antwoord',
  chosen: 'Gekozen',
  correct: 'juist',
  remarks: {
    hard: 'Moeilijk: minder dan 30 % van de punten.',
    easy: 'Makkelijk: meer dan 90 % van de punten.',
    weak: 'Onderscheidt weinig: wie de andere vragen kan, kan deze nauwelijks vaker.',
    'check-key': 'Kijk de sleutel na: wie de andere vragen kan, kan deze juist minder vaak.',
    unused: 'bijna niemand kiest dit',
    'attracts-strong': 'trekt wie de andere vragen kan',
  },
  howRead: 'Hoe lees je deze cijfers?',
  howReadParts: [
    'Aandeel punten (p): van 0 (niemand juist) tot 1 (iedereen juist).',
    'Onderscheid (r): hangt deze vraag samen met de andere vragen van de quiz? Van −1 tot 1; de vraag zelf telt niet mee in het geheel (Henrysson, 1963). Onder 0,20 is weinig (Ebel en Frisbie, 1991).',
    'Beste min zwakste: het verschil in p tussen de beste en de zwakste 27 % (Kelley, 1939).',
    'Bij een fout antwoord hoort een onderscheid onder 0. Kiest minder dan 5 % het, dan doet het geen werk (Haladyna en Downing, 1993).',
  ],
  workloadLead:
    'Wat een les zegt dat ze duurt, naast wat gemeten werd bij wie haar afwerkte. Een mediaan die meer dan 20 % afwijkt, is een reden om de les of haar minuten bij te stellen.',
  lesson: 'Les',
  declared: 'Opgegeven',
  measured: 'Gemeten (mediaan)',
  middle: 'Middelste helft',
  people: 'Aantal',
  verdict: 'Oordeel',
  verdicts: {
    within: 'klopt, binnen 20 %',
    longer: 'duurt langer',
    shorter: 'duurt korter',
    unknown: 'te weinig metingen',
  },
  minutes: (count: number) => `${numbers.format(count)} min`,
  range: (low: number, high: number) => `${low} tot ${high} min`,
  moduleHours: ({
    ects,
    min,
    max,
    onScreen,
  }: {
    ects: number;
    min: number;
    max: number;
    onScreen: number;
  }) =>
    `${numbers.format(ects)} ${ects === 1 ? 'studiepunt' : 'studiepunten'}, ${min} tot ${max} uur. De lessen zelf zijn daarvan ${numbers.format(onScreen)} uur; opdracht, veldwerk en teamwerk meet Weft niet.`,
  notMeasured: 'Wat wordt niet gemeten?',
  notMeasuredParts: (pause: number, needed: number) => [
    `Tijd telt tussen twee tekens dat iemand leest, met hoogstens ${pause} minuten ertussen. Wie langer op één plek schrijft, wordt te kort gemeten.`,
    'Lezen op papier, zonder netwerk en buiten Weft telt niet.',
    `Een mediaan verschijnt vanaf ${needed} lerenden die de les afwerkten.`,
    'Opdrachten, gesprekken met partners en teamwerk horen bij de uren van een module, en worden niet gemeten.',
  ],
  sharingTitle: 'Wie leest mijn antwoorden?',
  sharingLead:
    'De lesgevers van jouw cohorten zien altijd hoever je bent, en hoe vaak je een quiz probeerde. Wat je antwoordde, lezen ze alleen zoals je hier kiest. Niemand anders leest mee.',
  readers: 'Dit gaat over',
  reader: (cohort: string, names: string) => `${cohort}: ${names}`,
  noReaders: 'Je volgt nu geen cohort. Niemand leest je antwoorden.',
  sharingEmpty: 'Je hebt nog niets geantwoord.',
  sharingEmptyHelp: 'Zodra je een activiteit in een les invult, kies je hier wie ze leest.',
  toLessons: 'Naar de modules',
  shared: 'Mijn lesgevers mogen dit lezen',
  byRule: {
    open: 'zo afgesproken voor dit soort activiteit',
    asked: 'persoonlijk, dus enkel als jij het wilt',
  },
  chosenOn: (day: string) => `door jou gekozen op ${day}`,
  neverShared: 'Niemand leest wat jij koos.',
  sharedNow: (title: string) => `“${title}” kunnen je lesgevers nu lezen.`,
  withheldNow: (title: string) => `“${title}” leest nu alleen jij.`,
};
