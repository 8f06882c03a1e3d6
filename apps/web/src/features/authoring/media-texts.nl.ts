/** A file that cannot come in; `most`: bytes that its kind may have. */
interface Refused {
  name: string;
  most: number;
  recording: boolean;
}

/** Bytes as megabytes, rounded down to a tenth. */
export const megabytesIn =
  (locale: string) =>
  (bytes: number): string =>
    (Math.floor((Math.max(0, bytes) / 1_048_576) * 10) / 10).toLocaleString(locale);

const megabytes = megabytesIn('nl-BE');

/** What the pane of pictures and recordings says in Dutch. */
export const mediaNl = {
  title: 'Beeld en geluid',
  add: 'Voeg een bestand toe',
  help: 'Afbeelding (tot 1 MB), geluid (8 MB), video (16 MB), ondertitels of pdf. Je kan ook een bestand hierheen of in de tekst slepen, of een afbeelding plakken.',
  none: 'Er zijn nog geen afbeeldingen of opnames',
  sending: (name: string) => `“${name}” wordt verstuurd…`,
  came: (name: string) => `“${name}” is er. Zet het in de tekst met enkele woorden erbij.`,
  replaced: (name: string) =>
    `“${name}” is vervangen. Kijk na of de beschrijving in de tekst nog klopt.`,
  notSent: (name: string) => `“${name}” kwam er niet in.`,
  room: (bytes: number) => `Nog plaats in deze module: ${megabytes(bytes)} MB.`,
  held: (count: number) =>
    `Geen verbinding. ${count === 1 ? '1 bestand is' : `${count} bestanden zijn`} bewaard op dit toestel en ${count === 1 ? 'wordt' : 'worden'} vanzelf verstuurd. Je kan ${count === 1 ? 'het' : 'ze'} al in de tekst zetten.`,
  heldSignedOut: (count: number) =>
    `Je bent afgemeld. ${count === 1 ? '1 bestand is' : `${count} bestanden zijn`} bewaard op dit toestel en ${count === 1 ? 'gaat' : 'gaan'} weg zodra je weer aangemeld bent.`,
  waits: 'op dit toestel, nog niet verstuurd',
  sendNow: 'Probeer nu',
  unkept:
    'Dit toestel heeft geen plaats om het te bewaren. Laat dit venster open tot het verstuurd is.',
  refusals: {
    name: ({ name }: Refused) =>
      `“${name}” kan hier niet: kies png, jpg, gif, webp, avif, mp3, m4a, ogg, mp4, webm, vtt of pdf; een vervanging is van dezelfde soort.`,
    'too-large': ({ name, most, recording }: Refused) =>
      `“${name}” is te groot: dit soort bestand mag tot ${megabytes(most)} MB zijn. Maak het kleiner${recording ? ', of zet een lange opname op een site voor opnames en maak een link' : ''}.`,
    full: ({ name }: Refused) =>
      `Voor “${name}” is geen plaats meer: een module heeft tot 60 bestanden en 20 MB. Haal eerst iets weg.`,
  },
  kinds: { audio: 'Geluid', video: 'Video', captions: 'Ondertitels', document: 'Pdf' },
  facts: ({ size, width, height }: { size: number; width: number | null; height: number | null }) =>
    [
      `${Math.max(1, Math.round(size / 1024))} kB`,
      ...(width === null ? [] : [`${width} × ${height} punten`]),
    ].join(', '),
  insert: 'Zet in de tekst',
  insertNamed: (name: string) => `Zet in de tekst: “${name}”`,
  replace: 'Vervang',
  replaceNamed: (name: string) => `Vervang: “${name}”`,
  rename: 'Hernoem',
  renameNamed: (name: string) => `Hernoem: “${name}”`,
  newName: 'Nieuwe naam',
  newNameHint: (ending: string) =>
    `Kleine letters, cijfers en koppeltekens; ${ending} blijft. Alle teksten die het bestand noemen, volgen mee.`,
  nameWrong: 'Kies kleine letters, cijfers en koppeltekens, en een naam die nog vrij is.',
  renamed: (name: string, texts: number) =>
    texts === 0
      ? `Het bestand heet nu “${name}”.`
      : `Het bestand heet nu “${name}”, ook in ${texts === 1 ? '1 tekst' : `${texts} teksten`}.`,
  remove: 'Haal weg',
  removeNamed: (name: string) => `Haal weg: “${name}”`,
  removed: (name: string) => `“${name}” is weg. De geschiedenis heeft het nog.`,
  main: {
    picture: 'Beschrijving',
    audio: 'Titel van de opname',
    video: 'Titel van de video',
    document: 'Tekst van de link',
  },
  mainHint: {
    picture:
      'Zeg wat erop te zien is en waarvoor het dient, voor wie het niet ziet. In de taal van deze tekst.',
    audio: 'In de taal van deze tekst.',
    video: 'In de taal van deze tekst.',
    document: 'Zeg wat het is, bijvoorbeeld “werkblad (pdf)”.',
  },
  caption: 'Bijschrift (mag leeg blijven)',
  captionHint: 'Staat voor iedereen onder de afbeelding, bijvoorbeeld van wie ze is.',
  transcript: 'Uitgeschreven tekst',
  transcriptHint: 'Wat er gezegd wordt en te zien is, voor wie het niet hoort of ziet.',
  captions: 'Ondertitels',
  noCaptions: 'geen',
  run: 'Zet in de tekst',
};
