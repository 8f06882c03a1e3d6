import { Inject, Injectable } from '@nestjs/common';
import type { Locale, RoundThreadAct } from '@weft/contracts';
import type { AnchorBlock } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { AppError } from '../../platform/http/app-error.js';
import type { RoundVisitor } from '../review-rounds/index.js';
import {
  type NewRemark,
  type NumberedVersion,
  RoundSayings,
  RoundThreads,
  type Saying,
  type SayingPage,
  type SeenWords,
  VersionSayings,
} from '../threads/index.js';
import { AnnotationAddresses } from './annotation-addresses.js';

/** Something that is done to a remark; the same id twice is the same deed. */
interface Deed {
  id: string;
  threadId: string;
  act: RoundThreadAct;
}

/** One container, as somebody may read and change it; whether she may, remarks know themselves. */
export interface AnnotationSource {
  readonly addresses: AnnotationAddresses;
  page(page: SayingPage): Promise<{ title: string; total: number; items: Saying[] }>;
  find(id: string): Promise<Saying>;
  /** What a reply may be about. */
  findAnswerable(id: string): Promise<Saying>;
  blocks(text: { lessonId: string; locale: Locale }): Promise<readonly AnchorBlock[]>;
  start(remark: NewRemark): Promise<unknown>;
  /** @param seen where it is only done while these are still the words of the remark */
  act(deed: Deed, seen?: SeenWords): Promise<void>;
}

/** Opens containers for who asks. */
@Injectable()
export class AnnotationSources {
  constructor(
    private readonly roundSayings: RoundSayings,
    private readonly roundThreads: RoundThreads,
    private readonly versionSayings: VersionSayings,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** What was said in a round, for its readers. */
  ofRound(visitor: RoundVisitor, roundId: string): AnnotationSource {
    const { roundSayings: sayings, roundThreads: threads } = this;
    const params = { roundId };
    const find = (id: string) => sayings.find(visitor, roundId, id);
    return {
      addresses: new AnnotationAddresses(this.env.publicUrl, params),
      page: (page) => sayings.page(visitor, roundId, page),
      find,
      findAnswerable: find,
      blocks: async ({ lessonId, locale }) => {
        const asked = { params: { roundId, lessonId }, query: { locale } };
        return (await threads.readLesson(visitor, asked)).blocks;
      },
      start: (remark) => threads.start(visitor, { params, body: remark }),
      act: ({ id, threadId, act }, seen) =>
        threads.act(visitor, { params: { roundId, threadId }, body: { id, act } }, seen),
    };
  }

  /**
   * What was said on a version of a draft, for its authors. Remarks of rounds are listed here, and
   * answered; read one by one and changed they are in their round.
   */
  ofVersion(caller: Principal | null, version: NumberedVersion): AnnotationSource {
    const { versionSayings: sayings } = this;
    return {
      addresses: new AnnotationAddresses(this.env.publicUrl, version),
      page: (page) => sayings.page(caller, version, page),
      find: async (id) => {
        const saying = await sayings.find(caller, version, id);
        if (saying.thread.roundId !== null) throw new AppError('threads/unknown');
        return saying;
      },
      findAnswerable: (id) => sayings.find(caller, version, id),
      blocks: (text) => sayings.blocks(caller, version, text),
      start: (remark) => sayings.start(caller, version, remark),
      act: (deed, seen) => sayings.act(caller, version, { ...deed, seen }),
    };
  }
}
