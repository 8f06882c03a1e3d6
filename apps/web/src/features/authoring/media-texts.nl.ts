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
  refusedName: (name: string) =>
    `“${name}” kan hier niet: kies png, jpg, gif, webp, avif, mp3, m4a, ogg, mp4, webm, vtt of pdf; een vervanging is van dezelfde soort.`,
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
