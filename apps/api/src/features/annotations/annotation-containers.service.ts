import { Inject, Injectable } from '@nestjs/common';
import type { AnnotationContainers } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { AppError } from '../../platform/http/app-error.js';
import { LinkedDataResponse } from '../../platform/http/linked-data-response.js';
import { DraftVersions, titleOfVersion } from '../drafts/index.js';
import { RoundAccess } from '../review-rounds/index.js';
import { type AnnotatedPlace, AnnotationAddresses } from './annotation-addresses.js';
import { lastPage, pageSize } from './annotation-collection.js';
import { containersHeaders } from './protocol-headers.js';

/** The containers that somebody may see: first rounds, then versions of drafts. */
@Injectable()
export class AnnotationContainersService {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly versions: DraftVersions,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * A page of them; two statements.
   * @param at counts from 0
   * @throws AppError access/sign-in-required, request/not-found
   */
  async list(caller: Principal | null, at: number): Promise<LinkedDataResponse> {
    const reader = signedIn(caller);
    const offset = at * pageSize;
    const rounds = await this.rounds.readable(reader, { offset, limit: pageSize });
    const versions = await this.versions.writtenBy(reader, {
      offset: Math.max(0, offset - rounds.total),
      limit: pageSize - rounds.items.length,
    });
    const total = rounds.total + versions.total;
    if (at > lastPage(total)) throw new AppError('request/not-found');
    const { locale } = reader;
    const page: AnnotationContainers = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/ns/ldp.jsonld'],
      id: this.address(at),
      type: 'BasicContainer',
      total,
      contains: [
        ...rounds.items.map(({ id, title }) => this.container({ roundId: id }, title)),
        ...versions.items.map(({ draftId, number, title }) =>
          this.container({ draftId, version: number }, titleOfVersion(title, number, locale)),
        ),
      ],
    };
    const link = [
      containersHeaders.link,
      ...(at > 0 ? [`<${this.address(at - 1)}>; rel="prev"`] : []),
      ...(at < lastPage(total) ? [`<${this.address(at + 1)}>; rel="next"`] : []),
    ].join(', ');
    return new LinkedDataResponse(page, { headers: { ...containersHeaders, link } });
  }

  private address(at: number): string {
    return `${this.env.publicUrl}/annotations/${at === 0 ? '' : `?page=${at}`}`;
  }

  private container(
    place: AnnotatedPlace,
    label: string,
  ): AnnotationContainers['contains'][number] {
    const { container } = new AnnotationAddresses(this.env.publicUrl, place);
    return { id: container, type: ['BasicContainer', 'AnnotationCollection'], label };
  }
}
