import { render, screen } from '@testing-library/react';
import { I18nProvider } from '../../platform/i18n/i18n.js';
import { nl } from '../../platform/i18n/nl.js';
import { LessonChanges } from './lesson-changes.js';
import './texts.js';

const block = { type: 'paragraph', moved: false, count: 1 };

it('tells what is new and gone to who sees no colours and to who hears the page', () => {
  const { container } = render(
    <I18nProvider locale="nl" texts={nl}>
      <LessonChanges
        lesson={{
          ...{ lessonId: 'weft', slug: 'weft', title: 'De inslag', state: 'changed', moved: false },
          ...{ renamed: { from: 'Inslag', to: 'De inslag' }, minutes: { from: 30, to: 45 } },
          blocks: [
            { ...block, id: 'a', state: 'same', count: 3, pieces: [] },
            {
              ...{ ...block, id: 'b', state: 'changed' },
              pieces: [
                { kind: 'same', text: 'Sla de ' },
                { kind: 'deleted', text: 'rode' },
                { kind: 'inserted', text: 'blauwe' },
                { kind: 'same', text: ' inslag vast.' },
              ],
            },
          ],
          activities: [{ id: 'weft.check', kind: 'quiz', state: 'changed', key: true, pieces: [] }],
        }}
      />
    </I18nProvider>,
  );
  expect(screen.getByText('3 blokken blijven zoals ze zijn')).toBeTruthy();
  expect(screen.getByText('Titel: van “Inslag” naar “De inslag”.')).toBeTruthy();
  expect(screen.getByText('Studietijd: van 30 naar 45 minuten.')).toBeTruthy();
  expect(container.querySelector('del')?.textContent).toBe(' [weg: rode] ');
  expect(container.querySelector('ins')?.textContent).toBe(' [erbij: blauwe] ');
  expect(screen.getByText(/Dat tonen we hier niet/)).toBeTruthy();
});
