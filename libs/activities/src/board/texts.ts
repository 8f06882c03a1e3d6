import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Bord',
    unplaced: 'Nog zonder plaats',
    allPlaced: 'Alle kaarten hebben een plaats.',
    noCards: 'Nog geen kaarten.',
    unnamed: (number: number) => `Eigen kolom ${number}`,
    cards: (cards: number, min: number) =>
      min > cards
        ? `${cards} van minstens ${min} kaarten`
        : cards === 1
          ? '1 kaart'
          : `${cards} kaarten`,
    more: 'Meer over deze kaart',
    move: (card: string) => `Verplaats naar: ${card}`,
    previous: (card: string) => `Eén kolom terug: ${card}`,
    next: (card: string) => `Eén kolom verder: ${card}`,
    moved: (card: string, column: string) => `“${card}” ligt nu bij ${column}.`,
    drag: 'Versleep',
    mark: (title: string, card: string) => `${title} ${card}`,
    choose: 'Kies …',
    cardText: (column: string) => `Eigen kaart bij ${column}`,
    ownCard: 'Eigen kaart',
    newCard: (column: string) => `Nieuwe kaart bij ${column}`,
    add: 'Voeg toe',
    addTo: (column: string) => `Voeg toe bij ${column}`,
    added: (column: string) => `Kaart toegevoegd bij ${column}.`,
    removeCard: (card: string) => `Verwijder kaart: ${card}`,
    cardRemoved: 'Kaart verwijderd.',
    newColumn: 'Naam van een nieuwe kolom',
    addColumn: 'Voeg kolom toe',
    columnAdded: (column: string) => `Kolom ${column} toegevoegd.`,
    columnName: (column: string) => `Naam van kolom ${column}`,
    removeColumn: (column: string) => `Verwijder kolom: ${column}`,
    columnRemoved: 'Kolom verwijderd. Haar kaarten liggen weer bij “Nog zonder plaats”.',
    search: 'Zoek in de kaarten',
    found: (found: number, of: number) => `${found} van ${of} kaarten`,
    cardsFull: (max: number) => `Het bord is vol: er passen ${max} kaarten op.`,
    columnsFull: (max: number) => `Er passen ${max} eigen kolommen op het bord.`,
    missingCards: 'Leg minstens één kaart in een kolom.',
    missingColumn: (column: string, more: number) =>
      more === 1 ? `${column}: leg er nog 1 kaart.` : `${column}: leg er nog ${more} kaarten.`,
    missingTitle: (column: string) => `Geef ${column} een naam.`,
    missingText: 'Schrijf iets op elke eigen kaart, of verwijder ze.',
    missingMark: (title: string, cards: number) =>
      cards === 1 ? `Kies nog bij 1 kaart: ${title}` : `Kies nog bij ${cards} kaarten: ${title}`,
  },
  en: {
    label: 'Board',
    unplaced: 'Not placed yet',
    allPlaced: 'Every card has a place.',
    noCards: 'No cards yet.',
    unnamed: (number: number) => `Own column ${number}`,
    cards: (cards: number, min: number) =>
      min > cards ? `${cards} of at least ${min} cards` : cards === 1 ? '1 card' : `${cards} cards`,
    more: 'More about this card',
    move: (card: string) => `Move to: ${card}`,
    previous: (card: string) => `One column back: ${card}`,
    next: (card: string) => `One column on: ${card}`,
    moved: (card: string, column: string) => `“${card}” now lies in ${column}.`,
    drag: 'Drag',
    mark: (title: string, card: string) => `${title} ${card}`,
    choose: 'Choose …',
    cardText: (column: string) => `Own card in ${column}`,
    ownCard: 'Own card',
    newCard: (column: string) => `New card in ${column}`,
    add: 'Add',
    addTo: (column: string) => `Add to ${column}`,
    added: (column: string) => `Card added to ${column}.`,
    removeCard: (card: string) => `Delete card: ${card}`,
    cardRemoved: 'Card deleted.',
    newColumn: 'Name of a new column',
    addColumn: 'Add column',
    columnAdded: (column: string) => `Column ${column} added.`,
    columnName: (column: string) => `Name of column ${column}`,
    removeColumn: (column: string) => `Delete column: ${column}`,
    columnRemoved: 'Column deleted. Its cards are back under “Not placed yet”.',
    search: 'Search the cards',
    found: (found: number, of: number) => `${found} of ${of} cards`,
    cardsFull: (max: number) => `The board is full: it holds ${max} cards.`,
    columnsFull: (max: number) => `There is room for ${max} columns of your own.`,
    missingCards: 'Put at least one card in a column.',
    missingColumn: (column: string, more: number) =>
      more === 1 ? `${column}: put 1 more card there.` : `${column}: put ${more} more cards there.`,
    missingTitle: (column: string) => `Give ${column} a name.`,
    missingText: 'Write something on each card of your own, or delete it.',
    missingMark: (title: string, cards: number) =>
      cards === 1
        ? `Still choose for 1 card: ${title}`
        : `Still choose for ${cards} cards: ${title}`,
  },
} satisfies Record<Locale, unknown>;

export type BoardTexts = (typeof texts)[Locale];
