import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class VisitorRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** How an account is shown to others. */
  async findName(accountId: string): Promise<string> {
    const [row] = await this.dataSource.query<{ name: string }[]>(
      'select display_name as name from account where id = $1',
      [accountId],
    );
    return row?.name ?? '';
  }
}
