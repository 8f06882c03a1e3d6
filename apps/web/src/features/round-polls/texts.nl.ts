import type { NoPercentages } from '@weft/rules';
import type { PartFailureTexts } from '../../platform/i18n/translator.js';

const numbers = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 });
const dots = (count: number) => (count === 1 ? '1 stip' : `${numbers.format(count)} stippen`);
const people = (count: number) => (count === 1 ? '1 persoon' : `${numbers.format(count)} personen`);

/** Wat er bij een peiling mis kan gaan. */
export const roundPollsErrorsNl: PartFailureTexts<'round-polls'> = {
  'round-polls/unknown': 'Deze peiling is er niet (meer).',
  'round-polls/not-now':
    'Dat kan nu niet: de peiling is intussen veranderd. Je ziet hieronder hoe het er nu voorstaat.',
  'round-polls/already-voted':
    'Je stem in deze peiling was al geteld. Die eerste stem geldt; wat je nu stuurde, is niet geteld.',
  'round-polls/one-or-two':
    'Zeg eerst of jij en wie op dit toestel met een link binnenkwam, dezelfde persoon zijn. Dan kun je stemmen.',
  'round-polls/ballot-invalid': 'Zo kan je stem niet geteld worden. Kijk je keuze na.',
  'round-polls/too-many': 'Deze ronde heeft al heel veel peilingen. Verwijder er eerst een.',
};

/** Nederlandse teksten van de peilingen van een ronde. */
export const roundPollsNl = {
  title: 'Peilingen',
  titleOf: (round: string) => `Peilingen: ${round}`,
  none: 'Er is nog geen peiling.',
  noneHelp: 'Zodra de begeleider een peiling opent, kun je hier stemmen.',
  number: (number: number) => `Vraag ${number}`,
  states: { planned: 'Gepland', open: 'Open', closed: 'Gesloten' },
  voters: (count: number) =>
    count === 0 ? 'Er is nog niet gestemd.' : `${people(count)} stemde${count === 1 ? '' : 'n'}.`,
  hidden: 'Tot de peiling sluit, ziet niemand een resultaat, ook de begeleider niet.',
  notOpen: 'De ronde is niet open. Stemmen kan nu niet.',
  onlyParticipants: 'Je neemt zelf niet deel aan deze ronde, dus je stemt niet mee.',
  voted: 'Je stem is geteld.',
  votedWait: 'Het resultaat komt hier zodra de peiling gesloten is en de conclusie geschreven is.',
  counting: 'De peiling is gesloten. De begeleider schrijft nog op wat eruit te besluiten is.',
  vote: {
    send: 'Stem',
    sure: 'Je stemt één keer, zonder naam. Niemand kan achteraf zien wat je koos, dus wijzigen kan niet.',
    sureOpen:
      'Je antwoordt één keer. Het wordt zonder naam en door elkaar getoond. Wijzigen kan daarna niet meer.',
    choose: (most: number) => (most === 1 ? 'Kies één antwoord.' : `Kies er hoogstens ${most}.`),
    chosen: (count: number, most: number) => `${count} van ${most} gekozen.`,
    full: (most: number) =>
      `Je koos er al ${most}, meer kan niet. Haal eerst een keuze weg om een andere te nemen.`,
    dots: (budget: number, several: boolean) =>
      `Je hebt ${dots(budget)}. ${several ? 'Meer dan één op hetzelfde antwoord mag.' : 'Hoogstens één per antwoord.'}`,
    left: (count: number) =>
      count === 0 ? 'Al je stippen zijn gegeven.' : `Nog ${dots(count)} te geven.`,
    give: (title: string) => `Geef een stip aan: ${title}`,
    take: (title: string) => `Neem een stip weg van: ${title}`,
    own: dots,
    scale: (low: string, high: string, steps: number) => `Van 1 (${low}) tot ${steps} (${high}).`,
    noOpinion: 'Geen mening',
    ranking:
      'Zet alles op volgorde, het belangrijkste bovenaan. Met de pijltjes of door een plaats te kiezen.',
    place: (title: string) => `Plaats van: ${title}`,
    up: (title: string) => `Hoger: ${title}`,
    down: (title: string) => `Lager: ${title}`,
    moved: (title: string, place: number) => `${title} staat nu op plaats ${place}.`,
    open: 'Je antwoord',
    openHint: 'Noem geen namen. Hoogstens 2000 tekens.',
    missing: {
      none: 'Kies eerst een antwoord.',
      'too-few': 'Zet eerst alles op volgorde.',
      'too-many': 'Je koos er te veel.',
      twice: 'Een antwoord staat er twee keer in.',
      unknown: 'De vraag is veranderd. Laad de pagina opnieuw.',
    },
  },
  result: {
    title: 'Resultaat',
    ofRound: 'Resultaat van de vorige ronde',
    votes: 'Stemmen',
    dots: 'Stippen',
    answer: 'Antwoord',
    ofVotes: 'Aandeel van de stemmen',
    ofPeople: 'Aandeel van de stemmers',
    voters: (count: number) => `${people(count)} stemde${count === 1 ? '' : 'n'}.`,
    total: (count: number) =>
      `${numbers.format(count)} stemmen in totaal; tussen haakjes het deel van alle stemmen.`,
    percent: (share: number) =>
      new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 0 }).format(share),
    number: (value: number) => numbers.format(value),
    nobody: 'Niemand heeft gestemd.',
    tooFew:
      'Minder dan vijf mensen stemden. Om niemand herkenbaar te maken, tonen we geen tellingen.',
    noPercentages: {
      'several-choices':
        'Geen percentages van de stemmers: wie stemde kon meer dan één keuze maken, dus zo’n percentage zou misleiden.',
      'respondents-unknown':
        'Geen percentages van de stemmers: hoeveel mensen stemden, staat niet vast.',
      'too-few': 'Geen percentages van de stemmers: daarvoor stemden er te weinig mensen.',
    } satisfies Record<NoPercentages, string>,
    warnings: {
      'reported-too-few': (reported: number, least: number) =>
        `De bron meldt ${reported} deelnemers, maar deze stemmen komen van minstens ${least} mensen. Lees ze als stemmen, nooit als deel van de deelnemers.`,
      'choices-left': (votes: number, each: number) =>
        `${votes} stemmen is geen veelvoud van ${each}: minstens één stemmer koos er minder dan ${each}.`,
    },
    noOpinion: 'Geen mening',
    median: (value: string, range: string) =>
      `Mediaan ${value}, interkwartielafstand ${range} (hoe kleiner, hoe meer mensen het eens zijn).`,
    ranking: 'Gemiddelde plaats',
    firsts: 'Op plaats 1',
    agreement: (value: string) =>
      `Overeenstemming: Kendalls W = ${value} (0 is geen, 1 is volledig; Kendall en Babington Smith, 1939).`,
    answers: (count: number) =>
      count === 1 ? '1 antwoord' : `${numbers.format(count)} antwoorden`,
    byRole: 'Per rol',
    byRoleHint: 'Wie meer dan één rol heeft, telt in elke rol mee.',
    roleOf: (role: string, voters: number) => `${role} (${people(voters)})`,
    withheld: (roles: string) =>
      `Niet apart getoond: ${roles}. Minder dan vijf mensen met die rol stemden, of hun keuze zou af te leiden zijn.`,
    roles: {
      student: 'Studenten',
      lecturer: 'Docenten',
      researcher: 'Onderzoekers',
      professional: 'Professionals',
    },
    concluded: 'Wat we besluiten',
    notConcluded: 'Wat we niet besluiten',
    closedOn: (day: string) => `Gesloten op ${day}.`,
    shift: {
      title: 'Verschil met de vorige ronde',
      before: 'Vorige ronde',
      after: 'Deze ronde',
      change: 'Verschil',
      points: (value: number) =>
        `${value > 0 ? '+' : ''}${numbers.format(Math.round(value * 100))} procentpunt`,
      places: (value: number) => `${value > 0 ? '+' : ''}${numbers.format(value)}`,
      shares: 'Aandelen van de stemmen in beide rondes.',
      scale: (before: string, after: string) => `Mediaan: van ${before} naar ${after}.`,
      spread: (before: string, after: string) =>
        `Interkwartielafstand: van ${before} naar ${after}.`,
      closer: 'De meningen liggen dichter bij elkaar.',
      apart: 'De meningen liggen verder uit elkaar.',
      same: 'De spreiding bleef gelijk.',
      agreement: (before: string, after: string) => `Kendalls W: van ${before} naar ${after}.`,
      none: 'De twee rondes zijn niet naast elkaar te leggen: de vraag veranderde of er stemden te weinig mensen.',
    },
  },
  moderate: {
    lead: 'Maak peilingen, open ze als iedereen klaar is, en sluit ze. Pas dan zie je een resultaat; deelnemers zien het zodra je de conclusie schreef.',
    counted:
      'Elke genodigde stemt één keer. Wie je op twee adressen uitnodigde, vragen we om die samen te brengen zodra we merken dat ze één persoon zijn. Merken we het niet, dan telt ze twee keer.',
    none: 'Deze ronde heeft nog geen peiling.',
    noneHelp: 'Begin met een vraag uit het sjabloon, of schrijf er zelf een.',
    screen: 'Gedeeld scherm',
    templates: 'Begin met een bestaande vraag',
    templateOf: (number: number, source: string) => `Vraag ${number} · ${source}`,
    add: 'Voeg toe',
    templateAdd: (title: string) => `Voeg toe: ${title}`,
    fromFocusGroup: 'Focusgroep WELFARE',
    fromPrevious: 'Uit de vorige ronde',
    added: 'Toegevoegd. De peiling is gepland; open ze wanneer je wilt.',
    own: 'Schrijf zelf een vraag',
    edit: 'Wijzig',
    editOf: (title: string) => `Wijzig: ${title}`,
    remove: 'Verwijder',
    removeAsk: (title: string) => `“${title}” verwijderen? Er is nog niet gestemd.`,
    open: 'Open de peiling',
    openAsk: 'Vanaf nu kan er gestemd worden en staat de vraag vast.',
    close: 'Sluit en tel',
    closeAsk: (count: number) =>
      `Na het sluiten kan niemand nog stemmen en gaat de peiling niet meer open. Nu stemde${count === 1 ? '' : 'n'} ${people(count)}.`,
    closeFew: 'Met minder dan vijf stemmers wordt geen enkele telling getoond, ook later niet.',
    cancel: 'Annuleer',
    outcome: 'Conclusie',
    outcomeLead:
      'Deelnemers zien het resultaat zodra je beide velden in minstens één taal invulde.',
    outcomeNeeded:
      'Schrijf wat eruit te besluiten is en wat niet. Pas dan zien deelnemers het resultaat.',
    concluded: (language: string) => `Wat we besluiten (${language})`,
    notConcluded: (language: string) => `Wat we niet besluiten (${language})`,
    saveOutcome: 'Toon aan deelnemers',
    changeOutcome: 'Wijzig de conclusie',
    outcomeSaved: 'Bewaard. Deelnemers zien nu het resultaat.',
  },
  form: {
    kind: 'Soort',
    kinds: {
      choose: 'Kies er hoogstens zoveel',
      dots: 'Stippen verdelen',
      scale: 'Schaal',
      ranking: 'Op volgorde zetten',
      open: 'Open vraag',
    },
    title: (language: string) => `Vraag (${language})`,
    oneLanguage: 'Eén taal volstaat; wie de andere taal leest, ziet deze.',
    languages: { nl: 'Nederlands', en: 'Engels' },
    choose: 'Hoogstens te kiezen',
    dots: 'Stippen per persoon',
    several: 'Meer dan één stip op een antwoord mag',
    options: (language: string) => `Antwoorden (${language})`,
    optionsHint: 'Eén per regel, minstens twee. Regel per regel gelijk in beide talen.',
    optionsUneven: 'Schrijf in beide talen evenveel antwoorden, of laat één taal leeg.',
    optionsFew: 'Schrijf minstens twee antwoorden.',
    titleMissing: 'Schrijf de vraag in minstens één taal.',
    chooseMany: 'Er zijn minder antwoorden dan er te kiezen zijn.',
    shuffled: 'Zet de antwoorden voor elke persoon in een andere volgorde',
    steps: 'Aantal stappen',
    low: (language: string) => `Laagste stap (${language})`,
    high: (language: string) => `Hoogste stap (${language})`,
    endsMissing: 'Schrijf wat de laagste en de hoogste stap betekenen.',
    noOpinion: '“Geen mening” mag',
    save: 'Bewaar de peiling',
  },
  screen: {
    title: 'Peilingen op groot scherm',
    back: 'Terug naar de peilingen',
    waiting: 'Er is nu geen peiling open.',
  },
};
