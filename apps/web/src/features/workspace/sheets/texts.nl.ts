/** Teksten van projectfiches die in het werk komen. */
export const sheetsNl = {
  open: 'Neem een projectfiche over',
  title: 'Projectfiche van een bord overnemen',
  board: 'Van welk bord?',
  sheet: 'Projectfiche',
  origin: 'Herkomst',
  source: (board: string, cluster: string) =>
    `Bron: projectfiche ${cluster ? `“${cluster}” ` : ''}van het bord “${board}”.`,
  toText: 'Zet in de tekst',
  toCanvas: 'Zet op een canvas',
  inText: 'Staat in de tekst',
  onCanvas: 'Staat op een canvas',
  done: (title: string) => `${title} is overgenomen.`,
  none: 'Op dit bord is nog geen projectfiche ingevuld.',
  noBoard: 'Jullie hebben nog geen bord met projectfiches',
  toBoards: 'Naar de borden van het team',
};
