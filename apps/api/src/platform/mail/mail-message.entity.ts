import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mail that a demo installation keeps instead of sending. */
@Entity('mail_message')
export class MailMessageEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'unsubscribe_url', type: 'text', nullable: true })
  unsubscribeUrl!: string | null;

  @Index('mail_message_sent_at')
  @Column({ name: 'sent_at', type: 'timestamptz', default: () => 'now()' })
  sentAt!: Date;
}
