import { Module } from '@nestjs/common';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { AgreementsModule } from '../agreements/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { LibraryModule } from '../library/index.js';
import { TeamsModule } from '../teams/index.js';
import { BoardChangesRepository } from './board-changes.repository.js';
import { BoardLive } from './board-live.js';
import { BoardPlaces } from './board-places.js';
import { BoardController } from './board.controller.js';
import { BoardAccess } from './board.policy.js';
import { BoardRepository } from './board.repository.js';
import { BoardService } from './board.service.js';
import { BoardWorkController } from './board-work.controller.js';
import { BoardWorkService } from './board-work.service.js';
import { ExampleBoard } from './example-board.js';
import { FacilitationService } from './facilitation.service.js';
import { GuestController } from './guest.controller.js';
import { GuestRepository } from './guest.repository.js';
import { GuestService } from './guest.service.js';

/** Nobody fills a board by program. */
const writesPerMinute = 120;

/** Boards: from a brainstorm to project sheets, together and at once. */
@Module({
  imports: [AgreementsModule, CohortsModule, LibraryModule, TeamsModule],
  controllers: [BoardController, BoardWorkController, GuestController],
  providers: [
    ...[BoardAccess, BoardRepository, BoardChangesRepository, BoardPlaces, ExampleBoard],
    ...[BoardService, BoardWorkService, FacilitationService, BoardLive],
    { provide: WriteLimit, useFactory: () => new WriteLimit(writesPerMinute) },
    ...[GuestRepository, GuestService],
  ],
})
export class BoardsModule {}
