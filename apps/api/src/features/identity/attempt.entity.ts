import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One try at something limited, such as signing in; the bucket is a keyed hash of who tried. */
@Entity('attempt')
@Index('attempt_bucket_at', ['bucket', 'at'])
@Index('attempt_at', ['at'])
export class AttemptEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column({ type: 'bytea' })
  bucket!: Buffer;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
}
