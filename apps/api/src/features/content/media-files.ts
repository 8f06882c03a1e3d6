import { Injectable } from '@nestjs/common';
import { mediaFormOf } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import { BytesResponse } from '../../platform/http/bytes-response.js';
import { ModuleMediaRepository } from './module-media.repository.js';

/** Under its hash nothing ever changes; what only some may read is asked for anew each time. */
const caching = {
  public: 'public, max-age=31536000, immutable',
  private: 'private, no-cache',
} as const;

/** Pictures and recordings as answers; who may have them, the caller knows. */
@Injectable()
export class MediaFiles {
  constructor(private readonly store: ModuleMediaRepository) {}

  /**
   * @param file hash and ending, such as `<64 hexadecimal digits>.png`
   * @param readers `public`: only what is published, for everybody
   * @throws AppError request/not-found, also where the ending is another
   */
  async open(file: string, readers: keyof typeof caching): Promise<BytesResponse> {
    const [hash = '', ending = ''] = file.split('.');
    const found = await this.store.find(hash, { published: readers === 'public' });
    const form = mediaFormOf(`media/file.${ending}`);
    if (!found || form?.type !== found.type) throw new AppError('request/not-found');
    return new BytesResponse({
      ...found,
      hash,
      cacheControl: caching[readers],
      download: form.kind === 'document' ? `${hash.slice(0, 12)}.${ending}` : null,
      read: (from, length) => this.store.read(hash, from, length),
    });
  }
}
