import type { SiteFailureCode } from '../api/api-error.js';

/** What happened, what is safe, what to do: one sentence or two for each code. */
export const errorsNl = {
  'network/unreachable':
    'Er is geen verbinding met de server. Wat je invulde, blijft staan. Kijk je netwerk na en probeer opnieuw.',
  'request/invalid':
    'Niet alles is juist ingevuld. Je tekst staat er nog. Kijk de gemarkeerde velden na.',
  'request/bad-json':
    'De server begreep de aanvraag niet. Wat je invulde, staat er nog. Herlaad de pagina en probeer opnieuw.',
  'request/too-large': 'Dit is te lang om te bewaren. Je tekst staat er nog: kort hem in.',
  'request/unsupported-type':
    'De server begreep de aanvraag niet. Wat je invulde, staat er nog. Herlaad de pagina en probeer opnieuw.',
  'request/not-found': 'Dit bestaat niet (meer). Ga terug en kies iets anders.',
  'request/method-not-allowed':
    'Deze pagina is verouderd. Wat je bewaarde, is veilig. Herlaad de pagina.',
  'request/cross-site':
    'Deze aanvraag kwam van een andere site en is geweigerd. Er is niets veranderd. Doe het opnieuw vanop deze site.',
  'request/too-many':
    'Er kwamen te veel aanvragen na elkaar. Wat je invulde, staat er nog. Wacht een minuut en probeer opnieuw.',
  'access/sign-in-required':
    'Je bent niet (meer) aangemeld. Wat je invulde, staat er nog. Meld je aan om verder te gaan.',
  'access/forbidden':
    'Je account heeft hier geen toegang toe. Er is niets veranderd. Vraag het aan wie deze site beheert.',
  'catalogue/module-unknown':
    'Deze module bestaat niet of is nog niet gepubliceerd. Bekijk welke modules er wel zijn.',
  'catalogue/track-unknown':
    'Dit traject bestaat niet of is nog niet gepubliceerd. Bekijk welke modules er wel zijn.',
  'catalogue/lesson-unknown':
    'Deze les bestaat niet (meer) in deze module. Je voortgang is veilig. Kies een les in de module.',
  'library/collection-unknown': 'Deze verzameling zit niet in de bibliotheek.',
  'library/entry-unknown': 'Dit staat niet (meer) in de bibliotheek.',
  'kit/tool-unknown': 'Dit werkmiddel zit niet in de kit.',
  'answers/activity-unknown':
    'Deze activiteit staat niet meer in de les. Wat je eerder antwoordde, blijft bewaard. Herlaad de les.',
  'answers/value-invalid':
    'Dit antwoord past niet bij de vraag. Het staat nog op je scherm. Kijk het na en probeer opnieuw.',
  'answers/question-changed':
    'De vraag is intussen veranderd. Je eerdere antwoord blijft bewaard. Herlaad de les voor de nieuwe vraag.',
  'server/unavailable':
    'De server is even niet bereikbaar. Wat je bewaarde, is veilig. Probeer het over een minuut opnieuw.',
  'server/unexpected':
    'Er ging iets mis op de server. Wat je bewaarde, is veilig. Probeer opnieuw; lukt het niet, meld het dan.',
} as const satisfies Record<SiteFailureCode, string>;
