import { jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { I18nProvider } from './i18n.js';
import { LanguageSwitch } from './language-switch.js';
import { nl } from './nl.js';

const show = (address: string) =>
  render(
    <I18nProvider locale="nl" texts={nl}>
      <MemoryRouter initialEntries={[address]}>
        <LanguageSwitch />
      </MemoryRouter>
      {[
        ['p-1', -900],
        ['p-2', 40],
        ['p-3', 700],
      ].map(([id, top]) => (
        <p
          key={id}
          id={String(id)}
          data-block="paragraph"
          ref={(block) => {
            if (block) block.getBoundingClientRect = () => new DOMRect(0, Number(top), 10, 10);
          }}
        />
      ))}
    </I18nProvider>,
  );

const english = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'English' });

beforeEach(() => {
  Object.assign(window, { scrollY: 0 });
  addEventListener('click', (event) => event.preventDefault(), { once: true });
});
afterEach(cleanup);

it('leads to the same page and query in the other language', () => {
  show('/search?q=team');
  expect(english().getAttribute('href')).toBe('/en/search?q=team');
  expect(english().lang).toBe('en');
});

it('leads home without a slash at the end', () => {
  show('/');
  expect(english().getAttribute('href')).toBe('/en');
});

it('keeps the block that is being read', () => {
  show('/modules/design-thinking/define');
  Object.assign(window, { scrollY: 900 });
  fireEvent.click(english());
  expect(english().href).toMatch(/\/en\/modules\/design-thinking\/define#p-2$/);
});

it('keeps the block that was read before going up to switch', () => {
  jest.useFakeTimers();
  show('/modules/design-thinking/define');
  Object.assign(window, { scrollY: 900 });
  fireEvent.scroll(window);
  jest.advanceTimersByTime(1600);
  Object.assign(window, { scrollY: 0 });
  fireEvent.scroll(window);
  jest.advanceTimersByTime(4000);
  fireEvent.click(english());
  jest.useRealTimers();
  expect(english().hash).toBe('#p-2');
});

it('adds no place at the top of a page', () => {
  show('/modules');
  fireEvent.click(english());
  expect(english().hash).toBe('');
});
