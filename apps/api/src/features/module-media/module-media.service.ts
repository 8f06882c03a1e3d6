import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/http/app-error.js';
import type { BytesResponse } from '../../platform/http/bytes-response.js';
import { MediaFiles } from '../content/index.js';
import { DraftMediaService } from '../drafts/index.js';
import { RoundAccess, type RoundVisitor } from '../review-rounds/index.js';

/** Pictures and recordings for who reads a lesson. */
@Injectable()
export class ModuleMediaService {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly drafts: DraftMediaService,
    private readonly files: MediaFiles,
  ) {}

  /** Of a published module, for everybody. @throws AppError request/not-found */
  readPublished(file: string): Promise<BytesResponse> {
    return this.files.open(file, 'public');
  }

  /**
   * Of the draft version of a round, for who reads it.
   * @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, request/not-found
   */
  async readOfRound(visitor: RoundVisitor, roundId: string, file: string): Promise<BytesResponse> {
    const { round } = await this.rounds.reader(visitor, roundId);
    const [hash = ''] = file.split('.');
    if (!(await this.drafts.isOfVersion(round.draftVersionId, hash))) {
      throw new AppError('request/not-found');
    }
    return this.files.open(file, 'private');
  }
}
