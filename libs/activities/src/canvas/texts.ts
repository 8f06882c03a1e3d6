import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Canvas',
    example: 'Bijvoorbeeld:',
    newNote: (zone: string) => `Nieuw briefje bij ${zone}`,
    add: 'Voeg toe',
    addTo: (zone: string) => `Voeg toe aan ${zone}`,
    note: (number: number, zone: string) => `Briefje ${number} bij ${zone}`,
    move: 'Verplaats naar',
    remove: (note: string) => `Verwijder: ${note}`,
    removed: 'Briefje verwijderd.',
    added: (zone: string) => `Toegevoegd bij ${zone}.`,
    moved: (zone: string) => `Verplaatst naar ${zone}.`,
    evidence: 'Hoe weet je dit?',
    heard: 'Gehoord of gezien',
    assumed: 'Vermoed',
    full: (max: number) => `Dit canvas is vol: er passen ${max} briefjes op.`,
    missingNotes: 'Schrijf minstens één briefje.',
    missingEvidence: (count: number) =>
      count === 1
        ? 'Zeg bij 1 briefje of je het hoorde of vermoedt.'
        : `Zeg bij ${count} briefjes of je het hoorde of vermoedt.`,
    missingDescription: (zone: string) => `Beschrijf je tekening bij ${zone}.`,
    sketch: (zone: string, description: string) =>
      description.trim() ? `Tekening bij ${zone}: ${description}` : `Tekening bij ${zone}`,
    width: 'Lijn',
    thin: 'Dun',
    medium: 'Gewoon',
    thick: 'Dik',
    undoLine: 'Stap terug',
    redoLine: 'Stap vooruit',
    clear: 'Wis alles',
    padFull: 'Er is geen plaats voor meer lijnen. Wis er enkele om verder te tekenen.',
    describe: 'Je tekening in woorden',
    describeHint: 'Nodig voor wie ze niet kan zien. Teken je niet, dan volstaan de woorden.',
  },
  en: {
    label: 'Canvas',
    example: 'For example:',
    newNote: (zone: string) => `New note in ${zone}`,
    add: 'Add',
    addTo: (zone: string) => `Add to ${zone}`,
    note: (number: number, zone: string) => `Note ${number} in ${zone}`,
    move: 'Move to',
    remove: (note: string) => `Delete: ${note}`,
    removed: 'Note deleted.',
    added: (zone: string) => `Added to ${zone}.`,
    moved: (zone: string) => `Moved to ${zone}.`,
    evidence: 'How do you know?',
    heard: 'Heard or seen',
    assumed: 'Assumed',
    full: (max: number) => `This canvas is full: it holds ${max} notes.`,
    missingNotes: 'Write at least one note.',
    missingEvidence: (count: number) =>
      count === 1
        ? 'Say of 1 note whether you heard or assume it.'
        : `Say of ${count} notes whether you heard or assume them.`,
    missingDescription: (zone: string) => `Describe your drawing in ${zone}.`,
    sketch: (zone: string, description: string) =>
      description.trim() ? `Drawing in ${zone}: ${description}` : `Drawing in ${zone}`,
    width: 'Line',
    thin: 'Thin',
    medium: 'Medium',
    thick: 'Thick',
    undoLine: 'Step back',
    redoLine: 'Step forward',
    clear: 'Clear all',
    padFull: 'There is no room for more lines. Clear some to go on drawing.',
    describe: 'Your drawing in words',
    describeHint: 'Needed for who cannot see it. If you do not draw, the words are enough.',
  },
} satisfies Record<Locale, unknown>;

export type CanvasTexts = (typeof texts)[Locale];
