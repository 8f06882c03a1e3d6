import type { Background, MixerPart, WeekSlot } from '@weft/contracts';
import type { PartFailureTexts } from '../../platform/i18n/translator.js';

const list = new Intl.ListFormat('nl-BE');
const tenths = new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 0 });
const people = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`);
const days = { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' };
const parts = { morning: 'voormiddag', afternoon: 'namiddag', evening: 'avond' };
const slot = (name: WeekSlot) => {
  const [day, part] = name.split('-') as [keyof typeof days, keyof typeof parts];
  return `${days[day]} ${parts[part]}`;
};

/** Wat er mis kan gaan met teams. */
export const teamsErrorsNl: PartFailureTexts<'teams'> = {
  'teams/unknown': 'Dit team is er niet (meer). Herlaad de pagina.',
  'teams/not-possible': 'Dat kan niet meer: het team is intussen veranderd. Herlaad de pagina.',
  'teams/changed-meanwhile':
    'Intussen kreeg iemand een team of verliet iemand het cohort. Er is nog geen team gemaakt. Meng opnieuw.',
  'teams/closed': 'Zelf een team kiezen kan nu niet. Vraag het aan je lesgever.',
  'teams/full': 'Dit team zit vol. Kies een ander, of maak er zelf een.',
};

/** Nederlandse teksten van teams vormen. */
export const teamsNl = {
  title: 'Teams',
  ofCohort: (cohort: string) => `In het cohort ${cohort}.`,
  backToCohort: 'Naar het cohort',
  backgrounds: {
    social: 'sociaal',
    business: 'economie',
    technology: 'technologie',
    arts: 'kunst',
    health: 'gezondheid',
    other: 'iets anders',
  } satisfies Record<Background, string>,
  noBackground: 'achtergrond niet ingevuld',
  size: people,
  empty: 'Er zijn nog geen teams.',
  emptyLecturer:
    'Maak er een met de hand, laat cursisten kiezen of laat de menger een voorstel doen.',
  emptyLearner: 'Je hoort het zodra je in een team zit.',
  yourTeam: 'jouw team',
  oneSided: 'Iedereen heeft dezelfde achtergrond. Een gemengd team ziet meer.',
  noMembers: 'Nog niemand.',
  seesLater: 'ziet wat er was sinds de start in het team',
  unplaced: (count: number) => `Zonder team: ${people(count)}`,
  everyonePlaced: 'Iedereen van het cohort zit in een team.',
  move: 'Verplaats',
  moveWho: (name: string) => `Verplaats ${name}`,
  moveTo: 'Naar',
  noTeam: 'Geen team',
  seesEarlier: 'Mag lezen wat het team eerder maakte',
  seesEarlierHint: 'Zonder vinkje ziet deze persoon alleen wat er vanaf nu bij komt.',
  confirmMove: 'Verplaats',
  moved: (name: string, team: string) => `${name} zit nu in ${team}.`,
  takenOut: (name: string) => `${name} zit in geen team meer.`,
  undo: 'Maak ongedaan',
  close: 'Sluit',
  rename: 'Hernoem',
  renameWhat: (name: string) => `Hernoem ${name}`,
  name: 'Naam van het team',
  nameMissing: 'Geef het team een naam.',
  save: 'Bewaar',
  saved: 'Bewaard.',
  dissolve: 'Ontbind',
  dissolveWhat: (name: string) => `Ontbind ${name}`,
  dissolved: (name: string) => `${name} is ontbonden. Wat het maakte, blijft bewaard.`,
  dissolvedTitle: 'Ontbonden teams',
  restore: 'Breng terug',
  restoreWhat: (name: string) => `Breng terug: ${name}`,
  restored: (name: string) => `${name} is er weer.`,
  makeTitle: 'Maak een team',
  makeWho: 'Wie zit erin?',
  makeNobody: 'Je kan het team ook leeg maken en het later vullen.',
  make: 'Maak het team',
  made: (name: string) => `Het team ${name} is gemaakt.`,
  mixer: 'Laat de menger een voorstel doen',
  choiceTitle: 'Cursisten kiezen zelf',
  choiceOff: 'Nu kiezen cursisten niet zelf.',
  choiceUntil: 'Laatste dag om te kiezen',
  choiceLargest: 'Hoogstens in één team',
  choiceSees: 'Wie later bij een team komt, mag lezen wat het eerder maakte',
  choiceOpen: 'Laat cursisten kiezen',
  choiceSave: 'Bewaar',
  choiceClose: 'Stop met kiezen',
  choiceIsOpen: (until: string) => `Cursisten kiezen zelf, tot en met ${until}.`,
  choiceWasOpen: (until: string) => `Kiezen kon tot en met ${until}.`,
  chooseLead: (until: string, largest: number) =>
    `Je kiest zelf je team, tot en met ${until}. In een team passen ${people(largest)}.`,
  join: 'Kom erbij',
  joinWhat: (name: string) => `Kom erbij: ${name}`,
  joinNow: (name: string) => `Je zit nu in ${name}.`,
  leave: 'Verlaat dit team',
  leftNow: 'Je zit in geen team meer. Je kan een ander kiezen.',
  full: 'zit vol',
  makeOwn: 'Maak zelf een team',
  myWishes: 'Zeg wat je wenst voor je team',
  wishes: {
    title: 'Wat wens je voor je team?',
    lead: 'Je lesgever gebruikt dit om teams te mengen. Andere cursisten zien het nooit.',
    languages: 'In welke talen kan je samenwerken?',
    hours: 'Wanneer heb je meestal tijd?',
    hoursHint: 'Duid gerust veel aan: zo vindt je team makkelijker een moment.',
    day: 'Dag',
    days: {
      ...{ mon: 'maandag', tue: 'dinsdag', wed: 'woensdag', thu: 'donderdag', fri: 'vrijdag' },
      ...{ sat: 'zaterdag', sun: 'zondag' },
    },
    parts,
    with: 'Met wie werk je graag samen?',
    notWith: 'Met wie liever niet?',
    withHint: 'Hoogstens vijf. Wie bovenaan staat, telt het meest.',
    nobody: 'Nog niemand.',
    find: 'Zoek een cursist op naam',
    search: 'Zoek',
    found: (count: number) => (count === 0 ? 'Niemand gevonden.' : `${people(count)} gevonden.`),
    addWith: (name: string) => `Graag met ${name}`,
    addNotWith: (name: string) => `Liever niet met ${name}`,
    withShort: 'Graag',
    notWithShort: 'Liever niet',
    up: (name: string) => `${name} hoger`,
    remove: (name: string) => `Haal weg: ${name}`,
    upShort: 'Hoger',
    removeShort: 'Haal weg',
    draft: 'Wat je invult, blijft op dit toestel tot je het bewaart.',
    save: 'Bewaar mijn wensen',
    saved: 'Je wensen zijn bewaard. Je kan ze veranderen tot de teams er zijn.',
    placed: 'Naar de teams',
  },
  mix: {
    title: 'Teams mengen',
    lead: (count: number) =>
      `${people(count)} zonder team. De menger maakt het zwakste team zo sterk mogelijk. Er bestaat nog geen team tot je bevestigt.`,
    nobody: 'Iedereen zit al in een team.',
    nobodyHelp: 'Ontbind een team of haal iemand eruit om opnieuw te mengen.',
    size: 'Personen per team',
    seed: 'Startgetal',
    seedHint: 'Hetzelfde getal geeft met dezelfde mensen dezelfde teams.',
    weights: 'Hoe zwaar telt elk deel?',
    weight: ['niet', 'een beetje', 'gewoon', 'veel'] as readonly string[],
    run: 'Meng',
    again: 'Meng met een ander startgetal',
    busy: 'De menger zoekt …',
    failed: 'De menger startte niet. Er is niets gewijzigd. Herlaad de pagina en probeer opnieuw.',
    cancel: 'Stop',
    partNames: {
      ...{ backgrounds: 'Achtergronden', languages: 'Talen' },
      ...{ hours: 'Momenten', wishes: 'Wensen' },
    } satisfies Record<MixerPart, string>,
    percent: (score: number) => tenths.format(score),
    result: 'Het voorstel',
    worst: (score: number) => `Het zwakste team haalt ${tenths.format(score)}.`,
    teamName: (number: number) => `Team ${number}`,
    teamScore: (score: number) => `Score ${tenths.format(score)}`,
    backgrounds: (different: number, possible: number, unknown: number) =>
      `${different} van ${possible} mogelijke${unknown > 0 ? `, ${unknown} niet ingevuld` : ''}`,
    languages: (best: readonly string[], speakers: number, stated: number) =>
      stated === 0 ? 'niet ingevuld' : `${list.format(best)}: ${speakers} van ${stated}`,
    hours: (common: readonly WeekSlot[], stated: number) => {
      if (stated === 0) return 'niet ingevuld';
      return common.length === 0
        ? 'geen moment waarop iedereen kan'
        : `iedereen kan ${list.format(common.slice(0, 3).map(slot))}`;
    },
    wishes: (kept: number, total: number) =>
      total === 0 ? 'geen wensen' : `${kept} van ${total} vervuld`,
    swap: 'Wissel',
    swapWho: (name: string) => `Wissel ${name}`,
    swapWith: 'Met wie?',
    swapEffect: (before: string, after: string) =>
      `Het zwakste team gaat van ${before} naar ${after}.`,
    swapConfirm: 'Wissel',
    swapped: (one: string, other: string) => `${one} en ${other} zijn gewisseld.`,
    broken: (count: number) =>
      count === 1 ? '1 wens is niet vervuld' : `${count} wensen zijn niet vervuld`,
    allKept: 'Alle wensen zijn vervuld.',
    brokenWith: (name: string, other: string, rank: number) =>
      `${name} wou graag met ${other} (keuze ${rank}).`,
    brokenNotWith: (name: string, other: string, rank: number) =>
      `${name} wou liever niet met ${other} (keuze ${rank}).`,
    somebody: 'iemand die niet meegemengd wordt',
    confirm: (count: number) => (count === 1 ? 'Maak dit team' : `Maak deze ${count} teams`),
    confirmHint: 'Daarna krijgt iedereen bericht. Elk team kan je nog veranderen of ontbinden.',
  },
};
