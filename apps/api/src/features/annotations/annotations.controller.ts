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
import { AnnotationsService } from './annotations.service.js';
import { anyAnnotationHeaders, containerHeaders } from './protocol-headers.js';

@Controller()
export class AnnotationsController {
  constructor(private readonly annotations: AnnotationsService) {}

  @Route(readAnnotations)
  list(
    @RoundVisit() visitor: RoundVisitor,
    @Input() input: InputOf<typeof readAnnotations>,
    @Headers('prefer') prefer?: string,
  ) {
    return this.annotations.list(visitor, input, prefer);
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
  create(@RoundVisit() visitor: RoundVisitor, @Input() input: InputOf<typeof createAnnotation>) {
    return this.annotations.create(visitor, input);
  }

  @Route(readAnnotation)
  read(@RoundVisit() visitor: RoundVisitor, @Input() input: InputOf<typeof readAnnotation>) {
    return this.annotations.read(visitor, input);
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
    @Input() input: InputOf<typeof replaceAnnotation>,
    @Headers('if-match') ifMatch?: string,
  ) {
    return this.annotations.replace(visitor, input, ifMatch);
  }

  @Route(deleteAnnotation)
  remove(
    @RoundVisit() visitor: RoundVisitor,
    @Input() input: InputOf<typeof deleteAnnotation>,
    @Headers('if-match') ifMatch?: string,
  ) {
    return this.annotations.remove(visitor, input, ifMatch);
  }
}
