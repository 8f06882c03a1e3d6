import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and recordings of modules: their bytes once, by hash, and which of them are published. */
export class ModuleMedia1795313820000 implements MigrationInterface {
  name = 'ModuleMedia1795313820000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table module_picture rename to module_media');
    await runner.query(
      'alter trigger module_picture_is_append_only on module_media rename to module_media_is_append_only',
    );
    await runner.query('alter table module_source rename column picture_hash to media_hash');
    await runner.query('alter table draft_file_revision rename column picture_hash to media_hash');
    // Nothing was ever kept there. What is compressed already is stored as it comes, so that a part
    // of a recording is read without the rest.
    await runner.query(`
      alter table module_media
        add column size int not null,
        add column width int,
        add column height int,
        alter column bytes set storage external`);
    await runner.query(`
      create table published_media (
        hash text primary key references module_media (hash)
      )`);
    await runner.query(`
      create trigger published_media_is_append_only
      before update or delete or truncate on published_media
      for each statement execute function refuse_change()`);
    await runner.query(`
      create index draft_file_media on draft_file_revision (draft_id, media_hash)
      where media_hash is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index draft_file_media');
    await runner.query('drop table published_media');
    await runner.query(
      'alter table module_media drop column size, drop column width, drop column height',
    );
    await runner.query('alter table draft_file_revision rename column media_hash to picture_hash');
    await runner.query('alter table module_source rename column media_hash to picture_hash');
    await runner.query(
      'alter trigger module_media_is_append_only on module_media rename to module_picture_is_append_only',
    );
    await runner.query('alter table module_media rename to module_picture');
  }
}
