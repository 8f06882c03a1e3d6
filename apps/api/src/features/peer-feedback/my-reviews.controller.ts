import { Controller } from '@nestjs/common';
import {
  giveReview,
  keepReview,
  listMyReviews,
  offerReview,
  practiseReview,
  readMyReview,
  readReviewFile,
  readReviewPractice,
  reportWork,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { MyReviewService } from './my-review.service.js';
import { MyReviewsService } from './my-reviews.service.js';
import { OfferService } from './offer.service.js';
import { PracticeService } from './practice.service.js';
import { ReviewFiles } from './review-files.service.js';

/** Reviews for whoever gives them. */
@Controller()
export class MyReviewsController {
  constructor(
    private readonly all: MyReviewsService,
    private readonly reviews: MyReviewService,
    private readonly offers: OfferService,
    private readonly practice: PracticeService,
    private readonly files: ReviewFiles,
  ) {}

  @Route(listMyReviews)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listMyReviews>) {
    return this.all.list(caller, query.locale);
  }

  @Route(readMyReview)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readMyReview>,
  ) {
    return this.reviews.read(caller, params.reviewId, query.locale);
  }

  @Route(readReviewFile)
  openFile(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readReviewFile>,
  ) {
    return this.files.open(caller, params.reviewId, params.number);
  }

  @Route(keepReview)
  keep(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof keepReview>) {
    return this.reviews.keep(caller, params.reviewId, body);
  }

  @Route(giveReview)
  give(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof giveReview>) {
    return this.reviews.give(caller, params.reviewId, body.review);
  }

  @Route(reportWork)
  report(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof reportWork>,
  ) {
    return this.reviews.report(caller, params.reviewId, body);
  }

  @Route(offerReview)
  offer(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof offerReview>) {
    return this.offers.offer(caller, params.roundId);
  }

  @Route(readReviewPractice)
  readPractice(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readReviewPractice>,
  ) {
    return this.practice.read(caller, params.roundId, query.locale);
  }

  @Route(practiseReview)
  practise(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof practiseReview>,
  ) {
    return this.practice.give(caller, params.roundId, body);
  }
}
