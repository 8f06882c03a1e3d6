import { fileURLToPath } from 'node:url';
import { componentCatalog, libraryEntries } from './component-catalog.js';
import { compileLesson } from './compile-lesson.js';
import { lessonSource } from './lesson-source.testkit.js';
import { ContentFolder } from './curriculum/content-folder.js';
import { readLibrary } from './curriculum/read-library.js';

const folder = new ContentFolder(fileURLToPath(new URL('../../../content', import.meta.url)));
const { library } = readLibrary(folder);
const catalog = componentCatalog();
const entries = libraryEntries(library, 'nl');
const known = (tag: string) => {
  const component = catalog.find((one) => one.tag === tag);
  if (!component) throw new Error(`no ${tag}`);
  return component;
};

/** A tag with all that it needs, as an editor inserts it. */
function written(tag: string): string {
  const props = known(tag).props.filter(({ required }) => required);
  const attributes = props.map(({ name, type, values, refersTo }) => {
    const value = refersTo ? entries[refersTo][0]?.id : (values[0] ?? 'first');
    return type === 'text' ? `${name}="${value}"` : `${name}={5}`;
  });
  const head = [tag, ...attributes].join(' ');
  const inside = { none: '', inline: 'woord', blocks: '\n\nTekst.\n\n' }[known(tag).children];
  return inside === '' ? `<${head} />` : `<${head}>${inside}</${tag}>`;
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

describe('componentCatalog', () => {
  it.each(catalog.filter(({ activity }) => activity).map(({ tag }) => tag))(
    'knows how a new %s begins',
    (tag) => {
      const source = `first:\n${indented(known(tag).starter)}`;
      const activities = { file: 'activities.yaml', source };
      const compiled = compileLesson(lessonSource(written(tag), { library, activities }));
      expect(compiled.ok ? [] : compiled.diagnostics).toEqual([]);
    },
  );

  it.each(['Part', 'Callout', 'Term', 'CaseCard', 'Figure', 'Testimonial'])(
    'knows the props of %s',
    (tag) => {
      expect(compileLesson(lessonSource(written(tag), { library }))).toMatchObject({ ok: true });
    },
  );

  it('tells literal values, and which part of the library a prop is about', () => {
    const prop = (tag: string, name: string) => known(tag).props.find((one) => one.name === name);
    expect(prop('Callout', 'kind')?.values).toEqual(['tip', 'example', 'warning', 'history']);
    expect(prop('Canvas', 'template')?.refersTo).toBe('canvases');
    expect(prop('Video', 'src')?.media).toBe('video');
    expect(prop('Audio', 'captions')?.media).toBe('captions');
    expect(known('Quiz').props.map(({ name }) => name)).toEqual(['id']);
    expect(entries.canvases).toContainEqual({ id: 'empathy-map', label: 'Empathiekaart' });
  });
});
