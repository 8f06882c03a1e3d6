import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError } from '../../platform/http/app-error.js';
import { version } from '../../platform/version.js';

/** Whether this process can do its work. */
@Injectable()
export class SystemService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws AppError server/unavailable while the database does not answer or lacks a migration */
  async readiness(): Promise<{ status: 'ok'; version: string }> {
    const pending = await this.dataSource.showMigrations().catch((cause: unknown) => {
      throw new AppError('server/unavailable', { cause });
    });
    if (pending) throw new AppError('server/unavailable', { detail: 'A migration is pending' });
    return { status: 'ok', version };
  }
}
