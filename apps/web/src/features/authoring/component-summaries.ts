import type { KnownComponents } from '../lesson-preview/index.js';
import { useI18n } from '../../platform/i18n/i18n.js';

type Component = KnownComponents['components'][number];

/** What the compiler says of each component in English, in Dutch. */
const dutch: Readonly<Record<string, string>> = {
  Audio: 'Een opname bij de les; de uitgeschreven tekst staat tussen de labels.',
  Board:
    'Kaartjes die lerenden in kolommen leggen, met een teken per kaartje; waar jij dat wilt ook eigen kaartjes, eigen kolommen en een notitie per kolom.',
  BreakEven:
    'Kosten, prijs en aantallen die lerenden veranderen; toont vanaf hoeveel stuks de kosten gedekt zijn, in woorden, grafiek en tabel.',
  Callout: 'Een tip, een voorbeeld, een waarschuwing of een stukje geschiedenis naast de tekst.',
  Canvas:
    'Een canvas uit de bibliotheek, zoals een empathiekaart, dat lerenden vullen met briefjes en, waar het dat vraagt, schetsen.',
  CaseCard:
    'Een praktijkvoorbeeld uit de bibliotheek: wat je eruit meeneemt en de uitdaging; de rest is dichtgevouwen.',
  Checklist: 'Punten om na te gaan met ja, nee of later en een notitie, en wat daaruit volgt.',
  Decision:
    'Vragen, een voor een, die naar een uitkomst leiden met wat je eerst nakijkt; lerenden kunnen terug naar elke stap.',
  Explorer:
    'Een verzameling uit de bibliotheek om in te zoeken, met een lijstje van wat je bijhoudt en waarom.',
  Figure:
    'Een figuur uit de bibliotheek (staven, schaal, fasen, tijdlijn of vergelijking) met tabel, datum en bron.',
  FigureReader: 'Een figuur uit de bibliotheek met vragen over wat ze toont.',
  FinancingPlan:
    'Waarvoor geld nodig is en waar het vandaan komt; toont wat er ontbreekt, het aandeel per soort bron en hoeveel er zeker is.',
  Log: 'Een tabel die lerenden rij per rij invullen, zoals een logboek van prototypes; verplichte kolommen moeten vol zijn.',
  Part: 'Na een titel: doe dit deel vooraf, tijdens of na de bijeenkomst, en hoe lang het duurt.',
  PitchTimer:
    'Een klok om te oefenen met spreken: signalen onderweg, een logboek, vragen van een panel en een opname die het toestel nooit verlaat.',
  Poll: 'Kies een aantal opties of verdeel stippen; wie stemde, ziet de aantallen en nooit wie wat koos.',
  PositionLine:
    'Stellingen waarbij lerenden een plaats kiezen tussen twee uitersten en zeggen waarom; daarna lezen ze een argument van de andere kant.',
  Quiz: 'Vragen die de server nakijkt: kies een of meer, zet op volgorde, verbind, sorteer. Na het indienen zien lerenden uitleg, en ze mogen opnieuw proberen.',
  References: 'De bronnen van de les (uit de gegevens) met datum en link; achteraan in de les.',
  Reflection: 'Een open vraag met een tekstveld; alleen wie ze schreef, ziet het antwoord.',
  Rubric:
    'Een stuk werk om te beoordelen met criteria en niveaus; na het indienen staan het afgesproken niveau en de reden ernaast.',
  Script:
    'Een tekst die lerenden deel per deel schrijven, zoals een pitch of een verhaal, met woorden en spreektijd naast een doel.',
  Term: 'Een woord in de tekst dat zijn betekenis uit de woordenlijst opent.',
  Testimonial:
    'Een interview uit de bibliotheek, samengevat in onze woorden, met een rol en zonder naam.',
  Video: 'Een video bij de les; de uitgeschreven tekst staat tussen de labels.',
};

/** Says what a component is for, in the language of the page where that is known. */
export function useSummary(): (component: Component) => { text: string; lang: 'nl' | 'en' } {
  const { locale } = useI18n();
  return ({ tag, summary }) => {
    const own = locale === 'nl' ? dutch[tag] : undefined;
    return own ? { text: own, lang: 'nl' } : { text: summary, lang: 'en' };
  };
}
