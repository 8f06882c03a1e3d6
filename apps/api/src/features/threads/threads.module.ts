import { Module } from '@nestjs/common';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { DraftsModule } from '../drafts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ReviewRoundsModule, RoundMerges, RoundRemarks } from '../review-rounds/index.js';
import { DraftSignalsRepository } from './draft-signals.repository.js';
import { DraftSignals } from './draft-signals.service.js';
import { DraftThreadList } from './draft-thread-list.js';
import { DraftThreadsController } from './draft-threads.controller.js';
import { DraftThreads } from './draft-threads.service.js';
import { LessonThreads } from './lesson-threads.js';
import { PlacementRepository } from './placement.repository.js';
import { RoundSayings } from './round-sayings.js';
import { RoundThreadsController } from './round-threads.controller.js';
import { RoundThreads } from './round-threads.service.js';
import { SayingRepository } from './saying.repository.js';
import { Sayings } from './sayings.js';
import { ThreadMentions } from './thread-mentions.js';
import { ThreadPage } from './thread-page.js';
import { ThreadPlaces } from './thread-places.js';
import { ThreadReader } from './thread-reader.js';
import { ThreadRepository } from './thread.repository.js';
import { ThreadTargets } from './thread-target.js';
import { ThreadWork } from './thread-work.js';
import { ThreadWritesRepository } from './thread-writes.repository.js';
import { VersionSayings } from './version-sayings.js';
import { VersionTexts } from './version-texts.js';

/** Nobody fills a round with remarks by program. */
const writesPerMinute = 120;

/** Remarks on drafts: by participants of review rounds and by authors. */
@Module({
  imports: [DraftsModule, NotificationsModule, ReviewRoundsModule],
  controllers: [RoundThreadsController, DraftThreadsController],
  providers: [
    ...[ThreadRepository, ThreadWritesRepository, PlacementRepository, VersionTexts],
    { provide: WriteLimit, useFactory: () => new WriteLimit(writesPerMinute) },
    ...[ThreadPlaces, ThreadTargets, ThreadPage, ThreadMentions, ThreadWork],
    ...[LessonThreads, RoundThreads, DraftThreadList, DraftThreads, ThreadReader],
    ...[SayingRepository, Sayings, RoundSayings, VersionSayings],
    ...[DraftSignalsRepository, DraftSignals],
  ],
  exports: [ThreadReader, RoundThreads, RoundSayings, VersionSayings],
})
export class ThreadsModule {
  constructor(
    remarks: RoundRemarks,
    merges: RoundMerges,
    threads: ThreadRepository,
    writes: ThreadWritesRepository,
  ) {
    merges.add((...given) => writes.merge(...given));
    remarks.from({
      countOf: (roundId) => threads.countByParticipant(roundId),
      withdraw: (...given) => writes.withdraw(...given),
    });
  }
}
