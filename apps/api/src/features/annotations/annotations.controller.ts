import { Controller, Header, Headers } from '@nestjs/common';
import {
  createAnnotation,
  deleteAnnotation,
  describeAnnotation,
  describeAnnotations,
  readAnnotation,
  readAnnotations,
  replaceAnnotation,
} from '@weft/contracts';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RoundVisit, type RoundVisitor } from '../review-rounds/index.js';
import { AnnotationSources } from './annotation-sources.js';
import { AnnotationsService } from './annotations.service.js';
import { anyAnnotationHeaders, containerHeaders } from './protocol-headers.js';

/** Annotations of review rounds. */
@Controller()
export class AnnotationsController {
  constructor(
    private readonly annotations: AnnotationsService,
    private readonly sources: AnnotationSources,
  ) {}

  @Route(readAnnotations)
  list(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, query }: InputOf<typeof readAnnotations>,
    @Headers('prefer') prefer?: string,
  ) {
    return this.annotations.list(this.sources.ofRound(visitor, params.roundId), query, prefer);
  }

  /** Says nothing about the round, so it needs no policy of its own. */
  @Header('link', containerHeaders.link)
  @Header('allow', containerHeaders.allow)
  @Header('accept-post', containerHeaders['accept-post'])
  @Route(describeAnnotations)
  describeList(): void {
    return;
  }

  @Route(createAnnotation)
  create(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, body }: InputOf<typeof createAnnotation>,
  ) {
    return this.annotations.create(this.sources.ofRound(visitor, params.roundId), body);
  }

  @Route(readAnnotation)
  read(@RoundVisit() visitor: RoundVisitor, @Input() { params }: InputOf<typeof readAnnotation>) {
    const source = this.sources.ofRound(visitor, params.roundId);
    return this.annotations.read(source, params.annotationId);
  }

  @Header('link', anyAnnotationHeaders.link)
  @Header('allow', anyAnnotationHeaders.allow)
  @Route(describeAnnotation)
  describe(): void {
    return;
  }

  @Route(replaceAnnotation)
  replace(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, body }: InputOf<typeof replaceAnnotation>,
    @Headers('if-match') ifMatch?: string,
  ) {
    const source = this.sources.ofRound(visitor, params.roundId);
    return this.annotations.replace(source, params.annotationId, { sent: body, ifMatch });
  }

  @Route(deleteAnnotation)
  remove(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params }: InputOf<typeof deleteAnnotation>,
    @Headers('if-match') ifMatch?: string,
  ) {
    const source = this.sources.ofRound(visitor, params.roundId);
    return this.annotations.remove(source, params.annotationId, ifMatch);
  }
}
