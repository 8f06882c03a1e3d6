import type { PartFailureTexts } from './translator.js';

/** Dutch texts of accounts: signing in, profile, administration. */
export const identityNl = {
  email: 'E-mailadres',
  emailWrong: 'Vul een volledig e-mailadres in, zoals naam@school.be.',
  password: 'Wachtwoord',
  newPassword: 'Nieuw wachtwoord',
  currentPassword: 'Huidig wachtwoord',
  passwordHint: 'Minstens 10 tekens. Een zin die je onthoudt is sterker dan vreemde tekens.',
  passwordWrong: 'Kies een wachtwoord van minstens 10 tekens.',
  signInTitle: 'Meld je aan',
  signInLead: 'Dan blijft bewaard wat je leest en schrijft, op elk toestel.',
  signInAgain:
    'Je sessie is verlopen. Meld je opnieuw aan als {{name}}; wat je schreef wacht op dit toestel.',
  notYou: 'Ben je iemand anders?',
  notYouAction: 'Verwijder wat van {{name}} op dit toestel staat',
  notYouConfirm:
    'Op dit toestel wachten nog wijzigingen van {{name}} ({{count}}). Als je ze verwijdert, zijn ze weg.',
  notYouKeep: 'Behoud ze',
  signIn: 'Meld je aan',
  forgot: 'Wachtwoord vergeten?',
  demoTitle: 'Dit is een demo',
  demo: 'Meld je aan met een van de demo-accounts die bij het starten in de terminal verschenen.',
  resetTitle: 'Kies een nieuw wachtwoord',
  resetLead:
    'We sturen je een link waarmee je een nieuw wachtwoord kiest. Hij werkt één keer, een uur lang.',
  resetSend: 'Stuur de link',
  resetSent:
    'Als er een account is met dit adres, is de link nu onderweg. Kijk ook bij ongewenste mail.',
  resetSave: 'Bewaar het wachtwoord',
  resetDone: 'Je wachtwoord is gewijzigd. Je bent overal afgemeld.',
  mailbox: 'Bekijk de demo-postbus',
  setupTitle: 'Maak de eerste beheerder',
  setupLead: 'Deze link werkt één keer. Daarna maak je accounts voor je collega’s en studenten.',
  setupMissing:
    'Deze pagina werkt alleen met de link die bij het starten in de terminal verscheen.',
  setupSave: 'Maak de beheerder',
  name: 'Naam',
  nameWrong: 'Vul een naam in.',
  profileLead:
    'Je naam zien je lesgevers en teamgenoten. Je achtergrond helpt om gemengde teams te vormen.',
  language: 'Taal',
  country: 'Land',
  background: 'Achtergrond',
  noBackground: 'Zeg ik liever niet',
  sharing: 'Wie leest mijn antwoorden?',
  sharingLead: 'Je kiest zelf wat je lesgevers lezen.',
  backgrounds: {
    social: 'Sociaal werk, welzijn, onderwijs',
    business: 'Bedrijf en economie',
    technology: 'Technologie',
    arts: 'Kunst en ontwerp',
    health: 'Gezondheid en zorg',
    other: 'Iets anders',
  },
  save: 'Bewaar',
  saved: 'Bewaard.',
  passwordTitle: 'Wachtwoord',
  passwordChange: 'Wijzig het wachtwoord',
  passwordChanged: 'Je wachtwoord is gewijzigd. Je andere toestellen zijn afgemeld.',
  sessionsTitle: 'Waar je aangemeld bent',
  thisDevice: 'dit toestel',
  lastSeen: 'laatst gebruikt op {{date}}',
  endSession: 'Meld {{device}} af',
  endAll: 'Meld overal af',
  signOut: 'Meld je af',
  signOutWaiting_one:
    'Er wacht nog {{count}} wijziging op verbinding. Als je nu afmeldt, is die weg.',
  signOutWaiting_other:
    'Er wachten nog {{count}} wijzigingen op verbinding. Als je nu afmeldt, zijn ze weg.',
  signOutAnyway: 'Meld toch af',
  stay: 'Blijf aangemeld',
  needsSignIn: 'Meld je aan om deze pagina te zien.',
  accountsSearch: 'Zoek op naam of e-mailadres',
  accountsNone: 'Geen account gevonden.',
  accountsNoneHelp: 'Zoek op een ander woord, of maak een account.',
  accountsMore: 'Toon meer accounts',
  accountsForbidden: 'Alleen beheerders zien de accounts.',
  createTitle: 'Maak een account',
  create: 'Maak het account',
  created: 'Account gemaakt. {{email}} krijgt een link om een wachtwoord te kiezen.',
  roles: 'Rollen',
  rolesWrong: 'Kies minstens één rol.',
  rolesSave: 'Bewaar de rollen van {{name}}',
  roleNames: {
    learner: 'student',
    lecturer: 'lesgever',
    reviewer: 'reviewer',
    author: 'auteur',
    administrator: 'beheerder',
  },
  lastSeenNever: 'nog niet aangemeld',
  mailboxTitle: 'Demo-postbus',
  mailboxLead: 'Een demo verstuurt geen mails. Hier lees je wat er verstuurd zou zijn.',
  mailboxEmpty: 'Nog geen mails.',
  mailboxEmptyHelp: 'Vraag bijvoorbeeld een nieuw wachtwoord aan.',
  mailTo: 'aan {{to}}',
} as const;

/** What went wrong with accounts, by code. */
export const identityErrorsNl = {
  'identity/wrong-credentials':
    'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na, of kies een nieuw wachtwoord.',
  'identity/too-many-attempts':
    'Er is te vaak geprobeerd. Je account is veilig. Wacht even en probeer dan opnieuw.',
  'identity/email-taken': 'Er is al een account met dit e-mailadres. Gebruik een ander adres.',
  'identity/link-invalid':
    'Deze link is al gebruikt of verlopen. Er is niets veranderd. Vraag een nieuwe link aan.',
  'identity/setup-closed':
    'Deze installatie heeft al een beheerder. Meld je aan met een bestaand account.',
  'identity/account-unknown': 'Dit account bestaat niet (meer). Herlaad de lijst.',
  'identity/session-unknown': 'Dit toestel was al afgemeld. Herlaad de lijst.',
  'identity/last-administrator':
    'Er moet minstens één beheerder zijn. Geef eerst iemand anders die rol.',
} as const satisfies PartFailureTexts<'identity'>;
