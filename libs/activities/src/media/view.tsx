import { Disclosure } from '@weft/ui';
import type { ContentViewProps } from '../view-props.js';
import type { MediaProps } from './definition.js';
import { texts } from './texts.js';
import styles from './view.module.css';

type MediaViewProps = ContentViewProps<MediaProps>;

export const VideoView = (view: MediaViewProps) => (
  <figure className={styles.media}>
    <video src={view.props.src} aria-label={view.props.title} controls preload="none">
      <track kind="captions" {...captionsOf(view)} default />
    </video>
    <Caption {...view} />
  </figure>
);

export const AudioView = (view: MediaViewProps) => (
  <figure className={styles.media}>
    <audio src={view.props.src} aria-label={view.props.title} controls preload="none">
      <track kind="captions" {...captionsOf(view)} default />
    </audio>
    <Caption {...view} />
  </figure>
);

const captionsOf = ({ props, locale }: MediaViewProps) => ({
  src: props.captions,
  srcLang: locale,
  label: texts[locale].captions,
});

/** Title and, folded, what is said in it. */
const Caption = ({ props, locale, children }: MediaViewProps) => (
  <figcaption>
    <p>{props.title}</p>
    <Disclosure summary={texts[locale].transcript}>{children}</Disclosure>
  </figcaption>
);
