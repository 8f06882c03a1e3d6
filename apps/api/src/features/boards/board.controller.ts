import { Controller } from '@nestjs/common';
import {
  changeBoard,
  chooseClusters,
  controlBoard,
  createBoard,
  listBoards,
  readAuthors,
  readExampleBoard,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { BoardService } from './board.service.js';
import { FacilitationService } from './facilitation.service.js';

@Controller()
export class BoardController {
  constructor(
    private readonly boards: BoardService,
    private readonly facilitation: FacilitationService,
  ) {}

  @Route(listBoards)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listBoards>) {
    return this.boards.list(caller, query);
  }

  @Route(createBoard)
  create(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof createBoard>) {
    return this.boards.create(caller, body);
  }

  @Route(readExampleBoard)
  readExample(@Input() { query }: InputOf<typeof readExampleBoard>) {
    return this.boards.readExample(query.locale);
  }

  @Route(changeBoard)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeBoard>,
  ) {
    return this.facilitation.settle(caller, params.boardId, body);
  }

  @Route(controlBoard)
  control(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof controlBoard>,
  ) {
    return this.facilitation.control(caller, params.boardId, body);
  }

  @Route(chooseClusters)
  choose(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof chooseClusters>,
  ) {
    return this.facilitation.choose(caller, params.boardId, body);
  }

  @Route(readAuthors)
  readAuthors(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readAuthors>,
  ) {
    return this.facilitation.readAuthors(caller, params.boardId);
  }
}
