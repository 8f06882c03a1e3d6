import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { components, activityKinds } from './index.js';
import { ActivityView, contentViews, loadActivityViews } from './react.js';

afterEach(cleanup);

const drawContent = (
  kind: string,
  props: Record<string, string | number>,
  children?: ReactNode,
) => {
  const View = contentViews[kind]!;
  return render(
    <View props={props} locale="nl" sources={[]}>
      {children}
    </View>,
  ).container;
};

it('has a view for every component that authors may use', () => {
  const activities = new Set(activityKinds.map((kind) => kind.kind));
  const others = components.map(({ kind }) => kind).filter((kind) => !activities.has(kind));
  expect(Object.keys(contentViews).sort()).toEqual(others.sort());
});

it('draws an activity by its kind, and nothing for one that it does not know', async () => {
  await loadActivityViews(['reflection', 'constructor']);
  const activity = {
    id: 'zo-03-x.look-back',
    kind: 'reflection',
    hash: 'h',
    props: { prompt: 'What surprised you?', help: null, minWords: 1 },
  };
  const draw = (kind: string) =>
    render(
      <ActivityView
        activity={{ ...activity, kind }}
        id="look-back"
        value={{ text: 'Much' }}
        attempts={[]}
        onChange={() => undefined}
        onSubmit={() => undefined}
        saveState={null}
        locale="en"
      />,
    ).container;
  draw('reflection');
  expect(screen.getByDisplayValue('Much')).toBeTruthy();
  expect(draw('constructor').innerHTML).toBe('');
});

it('opens the meaning of a term with a button, by the platform’s popover', () => {
  drawContent(
    'term',
    { id: 'G58', term: 'vraaggestuurd', definition: 'Vertrekken van de vraag.' },
    'woord',
  );
  const button = screen.getByRole('button', { name: 'woord' });
  const meaning = document.getElementById(button.getAttribute('popovertarget')!)!;
  expect(meaning.getAttribute('popover')).toBe('auto');
  expect(meaning.textContent).toBe('vraaggestuurd Vertrekken van de vraag. Meer in de bibliotheek');
  expect(meaning.querySelector('a')?.getAttribute('href')).toBe('/nl/library/glossary/G58');
});

it('says what a callout and a part are in words, not in colour alone', () => {
  drawContent('callout', { kind: 'warning', title: 'Geen echte namen' }, <p>Tekst</p>);
  expect(screen.getByRole('note').textContent).toBe('Let opGeen echte namenTekst');
  const part = drawContent('part', { kind: 'prework', minutes: 20 });
  expect(part.textContent).toContain('Vooraf, op je eentje · 20 minuten');
});

it('gives a video its captions and transcript', () => {
  const props = { id: 'v', src: 'media/a.mp4', title: 'Bezoek', captions: 'media/a.vtt' };
  const html = drawContent('video', props, <p>Goedemorgen</p>).innerHTML;
  expect(html).toMatch(/<track kind="captions" src="media\/a.vtt" srclang="nl"/);
  expect(html).toContain('Goedemorgen');
});
