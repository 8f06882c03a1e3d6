import type { BlockChange, ChangeClass, ReleaseCheckName } from '@weft/contracts';
import { changeClasses, heaviest } from '@weft/rules';
import { Button, Field, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { releaseKey, type ReleasePage } from './publishing.queries.js';
import { usePublishingTexts } from './texts.js';
import type { TypedRelease } from './use-typed-release.js';

interface PublishFormProps {
  draftId: string;
  number: number;
  page: ReleasePage;
  typed: TypedRelease;
  accepted: readonly ReleaseCheckName[];
  /** Nothing stands in the way any more. */
  ready: boolean;
  onPublished: () => void;
}

interface Publication {
  id: string;
  version: string;
  change: ChangeClass;
  blocks: BlockChange[];
  notes: { nl: string; en: string };
  accepts: ReleaseCheckName[];
}

/** As what a version is published; what was typed outlives a closed tab. */
export const PublishForm = (props: PublishFormProps) => {
  const { draftId, number, page, typed, accepted, ready, onPublished } = props;
  const texts = usePublishingTexts();
  const api = useApi();
  const { fields, change, clear, classes, follows, blocks } = typed;
  const [tried, setTried] = useState(false);
  const { named, versions } = page.proposal;
  const { least, change: chosen } = classes;
  const version = fields.version === '' ? (versions[chosen] ?? '') : fields.version;
  const wrong = !/^\d+\.\d+\.\d+$/.test(version);
  const notes = { nl: fields.nl.trim(), en: fields.en.trim() };
  const send = (body: Publication) =>
    api.POST('/api/drafts/{draftId}/versions/{number}/publication', {
      ...{ params: { path: { draftId, number } }, body },
    });
  const write = useWrite<Omit<Publication, 'id'>>(releaseKey(draftId), (body, id) =>
    send({ ...body, id }),
  );
  const missing = (text: string) => (tried && text === '' ? texts.needed : undefined);
  const submit = () => {
    setTried(true);
    if (write.busy || wrong || notes.nl === '' || notes.en === '') return;
    const done = () => {
      clear();
      onPublished();
    };
    const publication = { version, change: chosen, blocks, notes, accepts: [...accepted] };
    write.run(publication, { onSuccess: done });
  };
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{texts.publish}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Select
          label={texts.classLabel}
          hint={texts.classHint}
          value={fields.change === '' ? '' : chosen}
          onChange={({ target }) => change({ change: target.value as ChangeClass | '' })}
        >
          <option value="">
            {named ? texts.asNamed(texts.classes[follows]) : texts.follows(texts.classes[follows])}
          </option>
          {changeClasses
            .filter((one) => heaviest([one, least]) === one)
            .map((one) => (
              <option key={one} value={one}>
                {texts.classes[one]}
              </option>
            ))}
        </Select>
        <Field
          label={texts.number}
          hint={texts.numberHint}
          error={wrong ? texts.wrongNumber : undefined}
          value={version}
          onChange={({ target }) => change({ version: target.value })}
        />
        <TextArea
          label={texts.notesNl}
          lang="nl"
          maxLength={4000}
          error={missing(notes.nl)}
          value={fields.nl}
          onChange={({ target }) => change({ nl: target.value })}
        />
        <TextArea
          label={texts.notesEn}
          lang="en"
          maxLength={4000}
          error={missing(notes.en)}
          value={fields.en}
          onChange={({ target }) => change({ en: target.value })}
        />
        <FormFailure failure={write.failure} />
        {ready ? null : <p>{texts.notYet}</p>}
        <Button type="submit" busy={write.busy} disabled={!ready}>
          {texts.run(version)}
        </Button>
      </form>
    </section>
  );
};
