import { Injectable } from '@nestjs/common';
import type { Role } from '@weft/contracts';
import { DataSource, QueryFailedError } from 'typeorm';
import { AppError } from '../../platform/http/app-error.js';
import { AccountEntity } from './account.entity.js';

/** What a new account needs; the e-mail may be in any case. */
export type NewAccount = Pick<AccountEntity, 'email' | 'displayName' | 'roles' | 'locale'> &
  Partial<Pick<AccountEntity, 'passwordHash' | 'country' | 'background'>>;

/** What an owner may change. */
export type ProfileChange = Partial<
  Pick<AccountEntity, 'displayName' | 'locale' | 'country' | 'background'>
>;

const uniqueViolation = '23505';
/** One key for "who changes which accounts administer", the same in every process. */
const administratorsLock = 7_265_003;

/** Accounts. */
@Injectable()
export class AccountRepository {
  constructor(private readonly dataSource: DataSource) {}

  private get accounts() {
    return this.dataSource.getRepository(AccountEntity);
  }

  findById(id: string): Promise<AccountEntity | null> {
    return this.accounts.findOneBy({ id });
  }

  findByEmail(email: string): Promise<AccountEntity | null> {
    return this.accounts.findOneBy({ email: email.toLowerCase() });
  }

  /** @throws AppError identity/email-taken */
  async create(account: NewAccount): Promise<AccountEntity> {
    const entity = this.accounts.create({
      country: 'BE',
      ...account,
      email: account.email.toLowerCase(),
    });
    try {
      return await this.accounts.save(entity);
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('identity/email-taken', { cause: error });
      throw error;
    }
  }

  async updateProfile(id: string, change: ProfileChange): Promise<void> {
    if (Object.keys(change).length > 0) await this.accounts.update({ id }, change);
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.accounts.update({ id }, { passwordHash });
  }

  async hasAdministrator(): Promise<boolean> {
    return (await this.countOtherAdministrators(null)) > 0;
  }

  /**
   * Sets roles, and keeps at least one administrator, also when two change each other at once.
   * @throws AppError identity/account-unknown, identity/last-administrator
   */
  async setRoles(id: string, roles: Role[]): Promise<AccountEntity> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [administratorsLock]);
      const account = await manager.findOneBy(AccountEntity, { id });
      if (!account) throw new AppError('identity/account-unknown');
      const leaves = account.roles.includes('administrator') && !roles.includes('administrator');
      if (leaves && (await this.countOtherAdministrators(id)) === 0) {
        throw new AppError('identity/last-administrator');
      }
      account.roles = roles;
      return manager.save(account);
    });
  }

  /**
   * A page of accounts in the order of their names.
   * @param page.after name and id of the last account of the page before
   */
  async listByName(page: {
    search: string | undefined;
    after: readonly [name: string, id: string] | null;
    size: number;
  }): Promise<AccountEntity[]> {
    const query = this.accounts
      .createQueryBuilder('account')
      .orderBy('lower(account.display_name)')
      .addOrderBy('account.id')
      .limit(page.size);
    if (page.search) {
      const pattern = `%${page.search.replace(/[\\%_]/g, '\\$&')}%`;
      query.andWhere('(account.display_name ilike :pattern or account.email ilike :pattern)', {
        pattern,
      });
    }
    if (page.after) {
      const [name, id] = page.after;
      query.andWhere('(lower(account.display_name), account.id) > (lower(:name), :id::uuid)', {
        name,
        id,
      });
    }
    return query.getMany();
  }

  private countOtherAdministrators(id: string | null): Promise<number> {
    const query = this.accounts
      .createQueryBuilder('account')
      .where(`'administrator' = any(account.roles)`);
    if (id) query.andWhere('account.id <> :id', { id });
    return query.getCount();
  }
}

function isUniqueViolation(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { code?: string }).code === uniqueViolation
  );
}
