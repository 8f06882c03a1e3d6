import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** `reset`: choose a password (also the first one). `setup`: become the first administrator. */
export type LinkPurpose = 'reset' | 'setup';

/** A link that works once; only the hash of its token is stored. */
@Entity('one_time_link')
export class OneTimeLinkEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'text' })
  purpose!: LinkPurpose;

  @Index('one_time_link_account_id')
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'one_time_link_account' })
  account!: Relation<AccountEntity> | null;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
