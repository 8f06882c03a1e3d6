import { z } from 'zod';
import type { ComponentDefinition } from '../component.js';
import { Id, Text } from '../shapes.js';

const file = (endings: string) =>
  z
    .string()
    .max(200)
    .regex(
      new RegExp(`^media/[a-z0-9][a-z0-9-]*\\.(${endings})$`),
      `a file of the lesson's media folder, such as media/interview.${endings.split('|')[0]}`,
    );

const captions = file('vtt').optional();

const VideoProps = z.object({ id: Id, src: file('mp4|webm'), title: Text, captions }).strict();
const AudioProps = z.object({ id: Id, src: file('mp3|m4a|ogg'), title: Text, captions }).strict();

export type MediaProps = { id: string; src: string; title: string; captions?: string };

export const video: ComponentDefinition<z.infer<typeof VideoProps>> = {
  tag: 'Video',
  kind: 'video',
  summary: 'A video of the lesson; its transcript stands between the tags.',
  example:
    '<Video id="visit" src="media/visit.mp4" title="…" captions="media/visit.vtt">\n\n…\n\n</Video>',
  placement: 'block',
  children: 'blocks',
  props: VideoProps,
};

export const audio: ComponentDefinition<z.infer<typeof AudioProps>> = {
  tag: 'Audio',
  kind: 'audio',
  summary: 'A recording of the lesson; its transcript stands between the tags.',
  example: '<Audio id="talk" src="media/talk.mp3" title="…">\n\n…\n\n</Audio>',
  placement: 'block',
  children: 'blocks',
  props: AudioProps,
};
