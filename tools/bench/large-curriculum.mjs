import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const lessonsPerModule = 50;
const wordsPerLesson = 2_200;
/** Tags whose props stand in an activities.yaml that the generated lessons do not have. */
const activityTag = /^<(Quiz|Log|Poll|Canvas|Reflection|FigureReader)\b[^>]*\/>\s*$/gm;

/**
 * Writes a content folder with many lessons of about 2,200 words in both languages, each different,
 * made of the paragraphs, tables and components of the shipped lessons.
 * @param {{ from: string, to: string, lessons: number }} folders and number of lessons to add
 */
export function writeLargeCurriculum({ from, to, lessons }) {
  cpSync(from, to, { recursive: true });
  const [moduleName] = readdirSync(path.join(from, 'modules'));
  const model = path.join(from, 'modules', moduleName);
  const lessonNames = readdirSync(path.join(model, 'lessons')).sort();
  const firstLesson = path.join(model, 'lessons', lessonNames[0]);
  const read = (...parts) => readFileSync(path.join(...parts), 'utf8');
  const blocks = Object.fromEntries(
    ['nl', 'en'].map((locale) => [
      locale,
      lessonNames
        .map((name) => read(model, 'lessons', name, `${locale}.mdx`).replace(activityTag, ''))
        .map((text) => text.replace(/^<References[^>]*\/>\s*$/gm, ''))
        .join('\n')
        .split(/\n{2,}(?=## )/),
    ]),
  );
  for (let number = 0; number < lessons; number += 1) {
    const module = 50 + Math.floor(number / lessonsPerModule);
    const folder = path.join(to, 'modules', `ZO-${module}-generated`);
    if (number % lessonsPerModule === 0) {
      cpSync(path.join(model, 'assignment'), path.join(folder, 'assignment'), { recursive: true });
      const assignment = path.join(folder, 'assignment/assignment.yaml');
      writeFileSync(assignment, read(assignment).replace(/^id: .*/m, `id: zo-${module}-round`));
      const file = read(model, 'module.yaml')
        .replace(/^code: .*/m, `code: ZO-${module}`)
        .replace(/^slug: .*/m, `slug: generated-${module}`);
      writeFileSync(path.join(folder, 'module.yaml'), file);
    }
    const order = String((number % lessonsPerModule) + 1).padStart(2, '0');
    const lesson = path.join(folder, 'lessons', `${order}-generated`);
    mkdirSync(lesson, { recursive: true });
    const file = read(firstLesson, 'lesson.yaml')
      .replace(/^id: .*/m, `id: zo-${module}-generated-${number}`)
      .replace(/^slug: .*/m, `slug: generated-${number}`);
    writeFileSync(path.join(lesson, 'lesson.yaml'), file);
    for (const locale of ['nl', 'en']) {
      writeFileSync(path.join(lesson, `${locale}.mdx`), compose(blocks[locale], number));
    }
  }
}

/** Sections in an order of their own, until there are enough words, and a sentence that is unique. */
function compose(sections, number) {
  const text = [`Lesson ${number} of the benchmark.`];
  let words = 0;
  for (let at = number; words < wordsPerLesson; at += 1) {
    const section = sections[at % sections.length];
    text.push(section);
    words += section.split(/\s+/).length;
  }
  return `${text.join('\n\n')}\n`;
}
