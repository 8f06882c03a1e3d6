import { mixTeams } from '@weft/rules';

/** What the mixer is asked. */
export interface MixJob {
  people: Parameters<typeof mixTeams>[0];
  options: Parameters<typeof mixTeams>[1];
}

/* Off the page's thread: hundreds of people take a moment. */
addEventListener('message', ({ data: { people, options } }: MessageEvent<MixJob>) => {
  postMessage(mixTeams(people, options));
});
