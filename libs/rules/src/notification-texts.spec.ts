import { notificationText, type Told } from './notification-texts.js';

const title = { nl: 'Onderzoek', en: 'Research' };
const told: Told[] = [
  {
    kind: 'announcement',
    data: { cohortTitle: 'Lente', title: { en: 'Trip' }, text: { en: 'We leave at nine.' } },
  },
  { kind: 'deadline-near', data: { cohortTitle: 'Lente', title, dueOn: '2027-02-01' } },
  {
    kind: 'extension-given',
    data: { cohortTitle: 'Lente', title, until: '2027-02-01', reason: 'Ziek' },
  },
  { kind: 'enrolment-decided', data: { cohortTitle: 'Lente', state: 'refused', reason: null } },
  {
    kind: 'version-moved',
    data: { cohortTitle: 'Lente', moduleTitle: title, fromVersion: '1.0.0', toVersion: '1.1.0' },
  },
  {
    kind: 'version-offered',
    data: {
      ...{ cohortTitle: 'Lente', moduleTitle: title, fromVersion: '1.0.0', toVersion: '2.0.0' },
      ...{ change: 'outcome', taken: false },
    },
  },
  { kind: 'agreement-sent', data: { teamName: 'Warp', title: null, round: 2 } },
  {
    kind: 'agreement-answered',
    data: { teamName: 'Warp', title: { nl: 'Dossier', en: 'Brief' }, decision: 'approved' },
  },
  { kind: 'proposal-decided', data: { title: 'Bron', decision: 'adapted', reason: 'Te lang' } },
  { kind: 'hand-in-near', data: { cohortTitle: 'Lente', title, dueOn: '2027-02-01' } },
  {
    kind: 'handed-in',
    data: { teamName: 'Inslag', title, byName: 'Ada', final: true, late: false },
  },
  {
    kind: 'hand-in-reopened',
    data: { teamName: 'Inslag', title, until: '2027-02-01', reason: 'Stroompanne' },
  },
  { kind: 'review-asked', data: { cohortTitle: 'Lente', title, dueOn: '2027-02-01' } },
  { kind: 'review-due', data: { cohortTitle: 'Lente', title, dueOn: '2027-02-01' } },
  { kind: 'feedback-shown', data: { cohortTitle: 'Lente', title } },
  { kind: 'round-invited', data: { title: 'Focusgroep', closesOn: '2027-02-01' } },
  { kind: 'round-open', data: { title: 'Focusgroep', closesOn: '2027-02-01' } },
  { kind: 'round-closing', data: { title: 'Focusgroep', closesOn: '2027-02-01' } },
  { kind: 'round-report', data: { title: 'Focusgroep' } },
  { kind: 'finding-assigned', data: { title: 'Focusgroep', text: 'Geld is schaars.' } },
];

it.each([
  [
    'nl',
    [
      'Lente: Trip',
      'Deadline op maandag 1 februari: Onderzoek',
      'Je krijgt tijd tot maandag 1 februari voor: Onderzoek',
      'Je aanvraag voor Lente werd niet aanvaard',
      'Vernieuwd: Onderzoek',
      'Nieuwe versie voor Lente: Onderzoek',
      'Warp stuurde een groepsafspraak',
      'Goedgekeurd: de leerafspraak van Warp (Dossier)',
      'Je voorstel is aangepast opgenomen: Bron',
      'Indienen tot maandag 1 februari: Onderzoek',
      'Inslag heeft ingediend: Onderzoek',
      'Inslag mag opnieuw indienen tot maandag 1 februari: Onderzoek',
      'Je geeft feedback tot maandag 1 februari: Onderzoek',
      'Nog feedback te geven, tot maandag 1 februari: Onderzoek',
      'Jullie kregen feedback: Onderzoek',
      'Je bent gevraagd om mee te lezen: Focusgroep',
      'Je kunt meelezen tot maandag 1 februari: Focusgroep',
      'Meelezen kan nog tot maandag 1 februari: Focusgroep',
      'Het verslag staat klaar: Focusgroep',
      'Jij ziet toe op een bevinding van Focusgroep',
    ],
  ],
  [
    'en',
    [
      'Lente: Trip',
      'Due on Monday 1 February: Research',
      'You have time until Monday 1 February for: Research',
      'Your request for Lente was not accepted',
      'Updated: Research',
      'New version for Lente: Research',
      'Warp sent a group agreement',
      'Approved: the agreement of Warp (Brief)',
      'Your proposal was taken up with changes: Bron',
      'Hand in by Monday 1 February: Research',
      'Inslag handed in: Research',
      'Inslag may hand in again until Monday 1 February: Research',
      'You give feedback by Monday 1 February: Research',
      'Feedback still to give, by Monday 1 February: Research',
      'You received feedback: Research',
      'You are asked to read along: Focusgroep',
      'You can read along until Monday 1 February: Focusgroep',
      'You can still read along until Monday 1 February: Focusgroep',
      'The report is ready: Focusgroep',
      'You see to a finding of Focusgroep',
    ],
  ],
] as const)('says in %s what each kind is about', (locale, titles) => {
  expect(told.map((one) => notificationText(one, locale).title)).toEqual(titles);
});

it('gives a text in the language that it was written in, where there is no other', () => {
  const [announcement] = told;
  expect(announcement && notificationText(announcement, 'nl').body).toBe('We leave at nine.');
});
