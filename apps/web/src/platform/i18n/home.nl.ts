/** Dutch texts of the front page. */
export const homeNl = {
  title: 'Sociaal ondernemen leer je door het samen te doen',
  lead: 'Weft is een open curriculum voor het hoger onderwijs. Je kiest een maatschappelijk probleem dat je raakt, en werkt er met een gemengd team aan: van een eerste gesprek met de betrokkenen tot een idee dat zichzelf kan bedruipen.',
  start: 'Start met {{title}}',
  facts: '{{modules}} modules, {{ects}} studiepunten, gratis, in het Nederlands en het Engels',
  cloth:
    'Het referentietraject telt {{count}} modules. Geweven is wat je nu al kunt lezen; losse, bleke draden zijn in voorbereiding.',
  picture:
    'Het referentietraject als weefsel: {{count}} draden, één per module. De lessen die je nu kunt lezen zijn geweven.',
  whyTitle: 'Waarom Weft er is',
  why1Title: 'Wat je inbrengt, telt mee',
  why1: 'In elke module blijft een deel van de tijd open voor wat jij, je team of een organisatie uit de buurt aanbrengt.',
  why2Title: 'Je leert in een gemengd team',
  why2: 'Een verpleegkundige in opleiding ziet een ander probleem dan een ingenieur. De opdrachten hebben beide nodig.',
  why3Title: 'Elke module staat op zichzelf',
  why3: 'Volg er één, of weef er een heel traject mee. Leerresultaten, uren en studiepunten staan er telkens bij.',
  library: 'Blader in de bibliotheek: voorbeelden, organisaties, maatregelen en cijfers',
} as const;
