import { Readable } from 'node:stream';
import { Controller } from '@nestjs/common';
import {
  arrangeBoard,
  exportBoardCsv,
  followBoard,
  readBoard,
  removeNote,
  voteOnBoard,
  writeNote,
  writeSheet,
} from '@weft/contracts';
import { type Visitor, Visits } from '../../platform/auth/visitor.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { BoardLive } from './board-live.js';
import { BoardService } from './board.service.js';
import { BoardWorkService } from './board-work.service.js';

@Controller()
export class BoardWorkController {
  constructor(
    private readonly boards: BoardService,
    private readonly work: BoardWorkService,
    private readonly live: BoardLive,
  ) {}

  @Route(readBoard)
  read(@Visits() visitor: Visitor, @Input() { params }: InputOf<typeof readBoard>) {
    return this.boards.read(visitor, params.boardId);
  }

  @Route(followBoard)
  follow(@Visits() visitor: Visitor, @Input() { params }: InputOf<typeof followBoard>) {
    return this.live.follow(visitor, params.boardId);
  }

  @Route(writeNote)
  write(@Visits() visitor: Visitor, @Input() { params, body }: InputOf<typeof writeNote>) {
    return this.work.write(visitor, params, body);
  }

  @Route(removeNote)
  remove(@Visits() visitor: Visitor, @Input() { params, body }: InputOf<typeof removeNote>) {
    return this.work.remove(visitor, params, body.key);
  }

  @Route(arrangeBoard)
  arrange(@Visits() visitor: Visitor, @Input() { params, body }: InputOf<typeof arrangeBoard>) {
    return this.work.arrange(visitor, params.boardId, body);
  }

  @Route(voteOnBoard)
  vote(@Visits() visitor: Visitor, @Input() { params, body }: InputOf<typeof voteOnBoard>) {
    return this.work.vote(visitor, params.boardId, body);
  }

  @Route(writeSheet)
  writeSheet(@Visits() visitor: Visitor, @Input() { params, body }: InputOf<typeof writeSheet>) {
    return this.work.writeSheet(visitor, params, body);
  }

  @Route(exportBoardCsv)
  async exportCsv(
    @Visits() visitor: Visitor,
    @Input() { params, query }: InputOf<typeof exportBoardCsv>,
  ) {
    const csv = await this.boards.exportCsv(visitor, params.boardId, query.locale);
    const download = `weft-board-${params.boardId.slice(0, 8)}.csv`;
    return new StreamedResponse(Readable.from([csv]), {
      type: 'text/csv; charset=utf-8',
      download,
    });
  }
}
