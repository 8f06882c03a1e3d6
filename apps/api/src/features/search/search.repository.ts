import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** One lesson in one language, as it is searched. */
export interface SearchableLesson {
  locale: Locale;
  lessonId: string;
  lessonSlug: string;
  moduleTitle: string;
  title: string;
  /** Summary and opening question. */
  introduction: string;
  headings: string;
  body: string;
}

/** A lesson that was found; `passage` has its matches between `matchStart` and `matchEnd`. */
export interface FoundLesson {
  lessonId: string;
  title: string;
  moduleTitle: string;
  moduleSlug: string;
  lessonSlug: string;
  passage: string;
}

interface Found {
  items: FoundLesson[];
  total: number;
  /** The words that were searched. */
  searched: string;
}

/** The total comes with every row, and alone where there is nothing on the page. */
type FoundRow = (FoundLesson | { lessonId: null }) & Pick<Found, 'total' | 'searched'>;

interface Page {
  text: string;
  locale: Locale;
  limit: number;
  offset: number;
}

/** Control characters around a match: no lesson text holds them. */
export const matchStart = '\u0002';
export const matchEnd = '\u0003';

/** Stemming dictionary of each language, as the migration configured it. */
const stemmers: Record<Locale, string> = { nl: 'dutch_stem', en: 'english_stem' };

const headline = [
  `StartSel=${matchStart}`,
  `StopSel=${matchEnd}`,
  'MaxFragments=1',
  'MaxWords=36',
  'MinWords=12',
].join(', ');

/** Expects a CTE `asked (text)`; always gives at least one row, which holds the total. */
const findAsked = `
  query as (select websearch_to_tsquery(('weft_' || $2)::regconfig, asked.text) as words from asked),
  matched as materialized (
    select lesson_id, ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', vector, words, 1) as rank
    from search_lesson, query
    where locale = $2 and vector @@ words
  ),
  page as (select * from matched order by rank desc, lesson_id limit $3 offset $4)
  select asked.text as searched, (select count(*)::int from matched) as total,
    lesson.lesson_id as "lessonId", lesson.title, lesson.module_title as "moduleTitle",
    lesson.module_slug as "moduleSlug", lesson.lesson_slug as "lessonSlug",
    ts_headline(('weft_' || $2)::regconfig, lesson.body, query.words, $5) as passage
  from asked cross join query
  left join page on true
  left join search_lesson lesson on lesson.locale = $2 and lesson.lesson_id = page.lesson_id
  order by page.rank desc, page.lesson_id`;

/** The letters of a word in order: the same for words in which two letters changed places. */
const lettersOf = (word: string) =>
  `(select string_agg(letter, '' order by letter) from regexp_split_to_table(${word}, '') letter)`;

/**
 * Replaces each word that is in no lesson by the nearest one that is: few letters away from it, or
 * from its beginning, as in compounds. Word similarity finds the candidates in the index, edit
 * distance chooses; letters that changed places are one error, not two.
 */
const correctAsked = `
  typed as (
    select word, place, ts_lexize($6::regdictionary, word) as lexemes
    from regexp_split_to_table(lower(unaccent($1)), '[^[:alnum:]]+')
      with ordinality as part (word, place)
    where word <> ''
    limit 12
  ),
  asked as (
    select coalesce(string_agg(coalesce(nearest.word, typed.word), ' ' order by place), '') as text
    from typed left join lateral (
      select near.word
      from (
        select word, lessons, word <->> typed.word as distance,
          levenshtein(word, typed.word) as edits,
          levenshtein(left(word, length(typed.word)), typed.word) as edits_of_beginning,
          (${lettersOf('word')} = ${lettersOf('typed.word')})::int as swapped
        from search_word where locale = $2
        order by word <->> typed.word limit 40
      ) near
      where typed.lexemes <> '{}'
        and not exists (
          select from search_word known
          where known.locale = $2 and known.lexeme = any (typed.lexemes)
        )
        and least(edits, case when length(typed.word) > 3 then edits_of_beginning end)
          <= least(3, 1 + length(typed.word) / 5)
      order by least(edits, edits_of_beginning + 1) - swapped, distance, lessons desc, word
      limit 1
    ) nearest on true
  ),`;

@Injectable()
export class SearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Lessons that hold all the words, best first. */
  find(page: Page): Promise<Found> {
    return this.run(`with asked as (select $1 as text), ${findAsked}`, page);
  }

  /** The same after typing errors were corrected with words that lessons hold. */
  findCorrected(page: Page): Promise<Found> {
    return this.run(`with ${correctAsked} ${findAsked}`, page, stemmers[page.locale]);
  }

  /** Puts the lessons of a module in the place of what was found of it before. */
  async replaceModule(
    transaction: Transaction,
    module: { code: string; slug: string; lessons: readonly SearchableLesson[] },
  ): Promise<void> {
    await transaction.query('delete from search_lesson where module_code = $1', [module.code]);
    await transaction.query(
      `insert into search_lesson
         (locale, lesson_id, module_code, module_slug, module_title, lesson_slug, title, body, vector)
       select locale, "lessonId", $2, $3, "moduleTitle", "lessonSlug", title, body,
         setweight(to_tsvector(('weft_' || locale)::regconfig, title), 'A')
         || setweight(to_tsvector(('weft_' || locale)::regconfig, headings), 'B')
         || setweight(to_tsvector(('weft_' || locale)::regconfig, introduction), 'C')
         || setweight(to_tsvector(('weft_' || locale)::regconfig, "moduleTitle"), 'C')
         || setweight(to_tsvector(('weft_' || locale)::regconfig, body), 'D')
       from jsonb_to_recordset($1::jsonb) as lesson (locale text, "lessonId" text,
         "lessonSlug" text, "moduleTitle" text, title text, introduction text, headings text,
         body text)`,
      [JSON.stringify(module.lessons), module.code, module.slug],
    );
  }

  /** Collects the words of all lessons, to correct typing errors with. */
  async rebuildWords(transaction: Transaction): Promise<void> {
    await transaction.query('delete from search_word');
    for (const [locale, stemmer] of Object.entries(stemmers)) {
      await transaction.query(
        `insert into search_word (locale, word, lexeme, lessons)
         select $1, word, (ts_lexize($2::regdictionary, word))[1], ndoc
         from ts_stat(format($$
           select to_tsvector('weft_words', title || ' ' || body)
           from search_lesson where locale = %L $$, $1::text))
         where word ~ '^[[:alpha:]]{3,40}$' and ts_lexize($2::regdictionary, word) <> '{}'`,
        [locale, stemmer],
      );
    }
  }

  private async run(sql: string, page: Page, ...more: string[]): Promise<Found> {
    const values = [page.text, page.locale, page.limit, page.offset, headline, ...more];
    const rows: FoundRow[] = await this.dataSource.query(sql, values);
    return {
      items: rows.filter((row) => row.lessonId !== null),
      total: rows[0]?.total ?? 0,
      searched: rows[0]?.searched ?? '',
    };
  }
}
