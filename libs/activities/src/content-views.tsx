import { CalloutView } from './callout/view.js';
import { CaseCardView } from './case-card/view.js';
import { FigureView } from './figure/view.js';
import { AudioView, VideoView } from './media/view.js';
import { PartView } from './part/view.js';
import { ReferencesView } from './references/view.js';
import { TermView } from './term/view.js';
import { TestimonialView } from './testimonial/view.js';
import type { AnyContentView } from './view-props.js';

/** The views of components without answers, by kind. */
export const contentViews: Readonly<Record<string, AnyContentView>> = {
  callout: CalloutView,
  term: TermView,
  'case-card': CaseCardView,
  figure: FigureView,
  testimonial: TestimonialView,
  part: PartView,
  video: VideoView,
  audio: AudioView,
  references: ReferencesView,
};
