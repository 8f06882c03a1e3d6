import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Locale, PortfolioEntry } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { CatalogueService } from '../catalogue/index.js';
import { GoalsService } from '../goals/index.js';
import { portfolioArchive } from './portfolio-files.js';
import { portfolioPage } from './portfolio-page.js';
import { toEntries } from './portfolio.mapper.js';
import { PortfolioRepository } from './portfolio.repository.js';

/** Only ever of the caller: nothing here takes somebody else's id. */
@Injectable()
export class PortfolioService {
  constructor(
    private readonly repository: PortfolioRepository,
    private readonly goals: GoalsService,
    private readonly catalogue: CatalogueService,
  ) {}

  async read(caller: Principal | null, locale: Locale): Promise<{ items: PortfolioEntry[] }> {
    const { accountId } = signedIn(caller);
    return { items: await this.entriesOf(accountId, locale) };
  }

  async choose(
    caller: Principal | null,
    { ids, chosen }: { ids: string[]; chosen: boolean },
  ): Promise<void> {
    const { accountId } = signedIn(caller);
    if (chosen) await this.repository.takeIn(accountId, ids);
    else await this.repository.leaveOut(accountId, ids);
  }

  async page(caller: Principal | null, locale: Locale): Promise<StreamedResponse> {
    const { accountId } = signedIn(caller);
    const { entries, about } = await this.chosenOf(accountId, locale);
    return new StreamedResponse(Readable.from(portfolioPage(entries, about)), {
      type: 'text/html; charset=utf-8',
      download: 'weft-portfolio.html',
    });
  }

  async archive(caller: Principal | null, locale: Locale): Promise<StreamedResponse> {
    const { accountId } = signedIn(caller);
    const { entries, about } = await this.chosenOf(accountId, locale);
    return new StreamedResponse(portfolioArchive(entries, about), {
      type: 'application/zip',
      download: 'weft-portfolio.zip',
    });
  }

  private async chosenOf(accountId: string, locale: Locale) {
    const [entries, name] = await Promise.all([
      this.entriesOf(accountId, locale),
      this.repository.findName(accountId),
    ]);
    const about = { name, locale, now: new Date() };
    return { entries: entries.filter(({ chosen }) => chosen), about };
  }

  private async entriesOf(accountId: string, locale: Locale): Promise<PortfolioEntry[]> {
    const [answers, goals, omitted] = await Promise.all([
      this.repository.findAnswers(accountId),
      this.goals.goalsOf(accountId),
      this.repository.findOmitted(accountId),
    ]);
    return toEntries({ answers, goals, omitted }, this.catalogue.snapshot, locale);
  }
}
