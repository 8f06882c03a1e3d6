import { keepFocus } from './kept-focus.js';

let end: () => void;
beforeEach(() => {
  document.body.innerHTML = `<main><h1 tabindex="-1">Stemmen</h1>
    <section><h2>Vraag 1</h2><div><button>Stem</button></div></section><button>Alles</button></main>`;
  end = keepFocus();
});
afterEach(() => end());

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const later = () => new Promise((resolve) => setTimeout(resolve, 150));
const focused = () => document.activeElement;

it('goes to what stood around what is gone, for once', async () => {
  const section = document.querySelector('section')!;
  button('Stem').focus();
  button('Stem').parentElement!.remove();
  await later();
  expect(focused()).toBe(section);
  button('Alles').focus();
  expect(section.hasAttribute('tabindex')).toBe(false);
});

it('goes to the title where the page is all that stood around it', async () => {
  button('Alles').focus();
  button('Alles').remove();
  await later();
  expect(focused()?.tagName).toBe('H1');
});

it('leaves it where the page or the person put it, and to nobody who had nothing in hand', async () => {
  button('Stem').focus();
  button('Stem').remove();
  button('Alles').focus();
  await later();
  expect(focused()).toBe(button('Alles'));

  button('Alles').blur();
  document.body.click();
  button('Alles').remove();
  await later();
  expect(focused()).toBe(document.body);
});
