import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Full text search: the language's own stemming after accents are taken off, and a table of words
 * to correct typing errors with. Both tables are derived from the newest published lessons.
 */
export class Search1795310100000 implements MigrationInterface {
  name = 'Search1795310100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['unaccent', 'pg_trgm', 'fuzzystrmatch']) {
      await runner.query(`create extension if not exists ${extension}`);
    }
    for (const [locale, language] of languages) {
      await runner.query(`create text search configuration weft_${locale} (copy = ${language})`);
      await runner.query(`
        alter text search configuration weft_${locale}
        alter mapping for hword, hword_part, word with unaccent, ${language}_stem`);
    }
    await runner.query('create text search configuration weft_words (copy = simple)');
    await runner.query(`
      alter text search configuration weft_words
      alter mapping for hword, hword_part, word with unaccent, simple`);
    await runner.query(`
      create table search_lesson (
        locale text not null,
        lesson_id text not null,
        module_code text not null,
        module_slug text not null,
        module_title text not null,
        lesson_slug text not null,
        title text not null,
        body text not null,
        vector tsvector not null,
        primary key (locale, lesson_id)
      )`);
    await runner.query('create index search_lesson_vector on search_lesson using gin (vector)');
    await runner.query('create index search_lesson_module on search_lesson (module_code)');
    await runner.query(`
      create table search_word (
        locale text not null,
        word text not null,
        lexeme text not null,
        lessons int not null,
        primary key (locale, word)
      )`);
    await runner.query('create index search_word_lexeme on search_word (locale, lexeme)');
    await runner.query(
      'create index search_word_nearest on search_word using gist (word gist_trgm_ops)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table search_word, search_lesson');
    for (const name of ['words', 'nl', 'en']) {
      await runner.query(`drop text search configuration weft_${name}`);
    }
  }
}

const languages = [
  ['nl', 'dutch'],
  ['en', 'english'],
] as const;
