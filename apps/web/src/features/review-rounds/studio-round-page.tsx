import { Disclosure } from '@weft/ui';
import { useRoundTexts } from './texts.js';
import { ModeratorPage } from './moderator-page.js';
import { ParticipantList } from './participant-list.js';
import { RoundControls } from './round-controls.js';
import { SetUpForm } from './set-up-form.js';

/** A round as its moderators set it up and follow it. */
const StudioRoundPage = () => {
  const t = useRoundTexts().setUp;
  return (
    <ModeratorPage>
      {(round) => (
        <>
          <RoundControls round={round} />
          <ParticipantList round={round} />
          {round.state === 'planned' ? (
            <section aria-labelledby="set-up">
              <h2 id="set-up">{t.title}</h2>
              <SetUpForm key={round.revision} round={round} />
            </section>
          ) : (
            <Disclosure summary={t.title}>
              <p>{t.fixed}</p>
            </Disclosure>
          )}
        </>
      )}
    </ModeratorPage>
  );
};

export default StudioRoundPage;
