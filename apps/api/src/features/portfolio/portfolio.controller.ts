import { Controller } from '@nestjs/common';
import {
  choosePortfolio,
  exportPortfolioArchive,
  exportPortfolioPage,
  readPortfolio,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { PortfolioService } from './portfolio.service.js';

@Controller()
export class PortfolioController {
  constructor(private readonly portfolio: PortfolioService) {}

  @Route(readPortfolio)
  read(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof readPortfolio>) {
    return this.portfolio.read(caller, query.locale);
  }

  @Route(choosePortfolio)
  choose(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof choosePortfolio>) {
    return this.portfolio.choose(caller, body);
  }

  @Route(exportPortfolioPage)
  page(
    @Caller() caller: Principal | null,
    @Input() { query }: InputOf<typeof exportPortfolioPage>,
  ) {
    return this.portfolio.page(caller, query.locale);
  }

  @Route(exportPortfolioArchive)
  archive(
    @Caller() caller: Principal | null,
    @Input() { query }: InputOf<typeof exportPortfolioArchive>,
  ) {
    return this.portfolio.archive(caller, query.locale);
  }
}
