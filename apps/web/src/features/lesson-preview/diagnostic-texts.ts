import type { Locale, Problem } from '@weft/contracts';

/**
 * What a diagnostic of the compiler means, in Dutch, by its code; the compiler itself tells the
 * details in English.
 */
const diagnosticsNl: Readonly<Record<string, string>> = {
  'activities/id': 'Dit id mag niet: kies kleine letters, cijfers en koppeltekens.',
  'activities/language': 'Deze tekst moet er in beide talen zijn.',
  'activities/missing':
    'Deze activiteit staat niet bij de activiteiten: schrijf ze daar onder haar id.',
  'activities/too-long': 'Deze activiteit is te lang: maak er twee van.',
  'activities/unused': 'Deze activiteit staat nergens in de tekst: zet haar erin of haal haar weg.',
  'content/code': 'Deze module houdt haar code.',
  'content/import':
    'Dit kan niet binnenkomen. Maak een gewone zip van de map van één module, met alleen haar eigen bestanden erin.',
  'content/link': 'Deze link leidt nergens heen.',
  'content/missing': 'Dit bestand ontbreekt.',
  'content/name': 'Dit bestand of deze map heeft niet de juiste naam.',
  'content/outcome-unknown': 'Dit leerresultaat staat niet bij de module.',
  'content/parity': 'De twee talen hebben hier niet hetzelfde blok.',
  'content/parts': 'Deze les mist een vast onderdeel.',
  'content/twice': 'Dit staat er twee keer.',
  'content/version': 'Er is iets met het versienummer.',
  'content/weights': 'De gewichten tellen samen niet op tot honderd procent.',
  'content/words': 'Deze les is te kort of te lang.',
  'content/media': 'Dit bestand is er niet.',
  'content/media-name': 'Een bestand met zo’n naam of soort kan hier niet.',
  'content/media-size': 'Dit bestand is te groot, of heeft te veel punten.',
  'content/media-type': 'Dit is niet het soort bestand dat hier kan, of het is niet heel.',
  'content/media-unused': 'Geen enkele tekst gebruikt dit bestand.',
  'mdx/alt': 'Deze afbeelding heeft geen beschrijving.',
  'mdx/compile-failed': 'Deze tekst is te ingewikkeld: maak hem eenvoudiger.',
  'mdx/esm': 'Een regel mag niet met import of export beginnen.',
  'mdx/event-prop': 'Dit zou code uitvoeren; dat mag niet.',
  'mdx/expression':
    'Wat tussen accolades staat, mag niet. Schrijf een gewone accolade als \\{ of \\}.',
  'mdx/footnote': 'Voetnoten kunnen niet: zet het in de tekst.',
  'mdx/fragment': 'Een leeg label mag niet.',
  'mdx/heading': 'Deze titel is leeg.',
  'mdx/heading-level': 'Deze titel slaat een niveau over: begin met ##.',
  'mdx/hidden-character': 'Hier staat een onzichtbaar teken: wis het en typ de tekst opnieuw.',
  'mdx/html': 'HTML mag niet: gebruik Markdown.',
  'mdx/id': 'Dit id mag niet: kies een ander.',
  'mdx/id-twice': 'Dit id staat er twee keer.',
  'mdx/image': 'Deze afbeelding mag niet: een les van cursisten heeft er geen van elders.',
  'mdx/link': 'Deze link mag niet: begin met https://, http:// of mailto:.',
  'mdx/link-text': 'Deze link heeft geen tekst: zeg tussen [ ] waarheen hij leidt.',
  'mdx/math': 'Deze formule klopt niet. Schrijf een gewoon dollarteken als \\$.',
  'mdx/no-id': 'Deze activiteit heeft nog geen id.',
  'mdx/placement': 'Dit kan hier niet staan.',
  'mdx/prop-expression': 'Hier mag alleen een vaste waarde staan.',
  'mdx/prop-twice': 'Dit staat er twee keer.',
  'mdx/props': 'Hier ontbreekt iets of staat iets verkeerds.',
  'mdx/props-too-long': 'Dit is te lang.',
  'mdx/reference': 'Deze verwijzing leidt nergens heen.',
  'mdx/spread': 'Puntjes in een label mogen niet.',
  'mdx/syntax': 'Hier is iets niet gesloten of verkeerd geschreven.',
  'mdx/transcript': 'Deze opname heeft geen uitgeschreven tekst.',
  'mdx/title': 'De titel staat al boven de les: begin hier met ##.',
  'mdx/too-complex': 'Dit is te ingewikkeld: schrijf het in kleinere stukken.',
  'mdx/too-long': 'De les is te lang: maak er twee van.',
  'mdx/unknown-prop': 'Dit kent dit label niet.',
  'mdx/unknown-reference': 'Dit bestaat niet in de bibliotheek.',
  'mdx/unknown-tag': 'Dit label mag niet of bestaat niet.',
  'yaml/invalid':
    'Dit is geen geldige YAML: kijk inspringing, aanhalingstekens en dubbele punten na.',
  'yaml/shape': 'De activiteiten hebben niet de juiste vorm.',
};

/** The same with the names that the compiler tells, where it tells them in this way. */
const namedNl: readonly { told: RegExp; say: (first: string, second: string) => string }[] = [
  {
    told: /^<([\w.-]+)> has no prop (\S+)$/,
    say: (tag, prop) => `<${tag}> kent “${prop}” niet.`,
  },
  {
    told: /^<([\w.-]+)> is not an allowed tag$/,
    say: (tag) => `<${tag}> mag niet of bestaat niet.`,
  },
  {
    told: /^Expected a closing tag for `<([\w.-]+)>`/,
    say: (tag) => `<${tag}> is niet gesloten: zet er </${tag}> achter.`,
  },
];

/** What is wrong in Dutch, by the names in it or else by its code. */
function dutchOf({ code, message }: Pick<Told, 'code' | 'message'>): string | undefined {
  for (const { told, say } of namedNl) {
    const found = told.exec(message);
    if (found) return say(found[1] ?? '', found[2] ?? '');
  }
  return diagnosticsNl[code];
}

type Told = Pick<NonNullable<Problem['diagnostics']>[number], 'code' | 'message' | 'hint'>;

/**
 * What is wrong, in the language of the page where that is known, with the name that was meant; and
 * what the compiler itself says of it, in English.
 */
export function wordsOf(
  { code, message, hint }: Told,
  locale: Locale,
): { own: string | null; english: string } {
  const english = `${message} — ${hint}`;
  const dutch = locale === 'nl' ? dutchOf({ code, message }) : undefined;
  if (!dutch) return { own: null, english };
  const [, meant, known] = /did you mean "(.+)"\?|known: (.+)$/.exec(hint) ?? [];
  if (meant) return { own: `${dutch} Bedoel je “${meant}”?`, english };
  return { own: known ? `${dutch} Wel bekend: ${known}.` : dutch, english };
}
