import type { Locale } from '@weft/contracts';
import { mediaFormOf, type MediaKind } from '@weft/rules';
import { titleIn } from './draft-tree.js';

/** Something of the lesson or the module itself that a text may name. */
interface OwnName {
  id: string;
  /** Its title, or what else tells it apart; may be empty. */
  label: string;
}

/** An entry of `activities.yaml`. */
interface OwnActivity extends OwnName {
  /** The component that a text of the lesson draws it with; null where none does yet. */
  tag: string | null;
  /** The text that is being written has it already. */
  used: boolean;
}

/** What the texts of one lesson may name that is not in the library. */
export interface OwnNames {
  activities: OwnActivity[];
  /** Named in a text of the lesson and not in its `activities.yaml`. */
  missing: { id: string; tag: string }[];
  media: (OwnName & { kind: MediaKind })[];
}

interface NamesInput {
  /** `activities.yaml`; empty where there is none. */
  activities: string;
  /** All texts of the lesson, the one that is being written first. */
  texts: readonly string[];
  media: readonly { path: string; width: number | null; height: number | null }[];
  locale: Locale;
}

/** What stands in this lesson and this module under a name. */
export function ownNames({ activities, texts, media, locale }: NamesInput): OwnNames {
  const tags = new Map(texts.flatMap(taggedIn));
  const here = new Map(texts.slice(0, 1).flatMap(taggedIn));
  const entries = entriesIn(activities);
  return {
    activities: entries.map(({ id, body }) => ({
      ...{ id, label: labelIn(body, locale), tag: tags.get(id) ?? null, used: here.has(id) },
    })),
    missing: [...tags].flatMap(([id, tag]) =>
      entries.some((entry) => entry.id === id) ? [] : { id, tag },
    ),
    media: media.flatMap(({ path, width, height }) => {
      const kind = mediaFormOf(path)?.kind;
      const label = width === null || height === null ? '' : `${width} × ${height}`;
      return kind ? { id: path, kind, label } : [];
    }),
  };
}

/** Ids in a text, each with the name of its tag. */
const taggedIn = (text: string): [string, string][] =>
  [...text.matchAll(/<([A-Z][A-Za-z]*)\s(?:"[^"]*"|[^">])*?\bid="([^"]+)"/g)].map(
    ([, tag = '', id = '']) => [id, tag],
  );

/** The entries of a file, read without a YAML parser, which would weigh on the page. */
const entriesIn = (yaml: string): { id: string; body: string }[] =>
  yaml.split(/^(?=["']?[a-z0-9][a-z0-9-]*["']?:)/m).flatMap((part) => {
    const [head = '', id] = /^["']?([a-z0-9][a-z0-9-]*)["']?:/.exec(part) ?? [];
    return id ? { id, body: part.slice(head.length) } : [];
  });

const longestLabel = 60;

/** The title of an entry, or the first words in it that people read. */
function labelIn(body: string, locale: Locale): string {
  const title = titleIn(body.replace(/^ {1,2}/gm, ''), locale);
  const first = new RegExp(
    `\\b${locale}: *(?:[>|]-?\\s+)?(?:"([^"\\r\\n]+)|'([^'\\r\\n]+)|([^\\r\\n{}]+))`,
  );
  const [, double, single, plain] = first.exec(body) ?? [];
  const words = title ?? double ?? single ?? plain?.replace(/, *(?:nl|en):.*$/, '') ?? '';
  return words.trim().slice(0, longestLabel);
}
