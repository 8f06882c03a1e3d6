import type { Background, Country, Locale, Role } from '@weft/contracts';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who can sign in. The e-mail is kept in lower case. */
@Entity('account')
@Unique('account_email_unique', ['email'])
@Check('account_email_lower', 'email = lower(email)')
@Check('account_roles_some', 'cardinality(roles) > 0')
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  @Column({ type: 'text', array: true })
  roles!: Role[];

  @Column({ type: 'text' })
  locale!: Locale;

  @Column({ type: 'text' })
  country!: Country;

  @Column({ type: 'text', nullable: true })
  background!: Background | null;

  /** Absent until the owner followed the link of the invitation. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', nullable: true })
  lastSeenAt!: Date | null;
}
