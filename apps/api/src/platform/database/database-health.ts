import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whether the database can be worked with. */
@Injectable()
export class DatabaseHealth {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Whether it has every table that this version needs.
   * @throws Error when it does not answer
   */
  async isMigrated(): Promise<boolean> {
    return !(await this.dataSource.showMigrations());
  }
}
