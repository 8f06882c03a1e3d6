import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** What a mention writes, all of it or nothing. */
@Injectable()
export class WorkPageRepository {
  constructor(private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }
}
