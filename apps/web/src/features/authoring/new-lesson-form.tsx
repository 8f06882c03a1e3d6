import { Button, Field } from '@weft/ui';
import { useState } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** Adds a lesson behind the others, from a template that compiles. */
export const NewLessonForm = ({ onDone }: { onDone: () => void }) => {
  const { tree, fresh } = useAuthoringTexts();
  const { files, open } = useRoom();
  const [typed, setTyped] = useState({ slug: '', nl: '', en: '' });
  const add = useDraftAction(async ({ slug, nl, en }: typeof typed) => {
    await files.apply([{ kind: 'add-lesson', slug, title: { nl, en } }]);
    const added = [...files.snapshot().files.keys()].find((path) =>
      new RegExp(`^lessons/\\d\\d-${slug}/nl\\.mdx$`).test(path),
    );
    if (added) open(added);
    onDone();
  });
  return (
    <form
      aria-label={tree.addTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.busy) add.run(typed);
      }}
    >
      {(['nl', 'en'] as const).map((locale) => (
        <Field
          key={locale}
          lang={locale}
          label={fresh[locale]}
          value={typed[locale]}
          maxLength={120}
          required
          onChange={(event) => setTyped({ ...typed, [locale]: event.target.value })}
        />
      ))}
      <Field
        label={fresh.slug}
        value={typed.slug}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        maxLength={60}
        required
        onChange={(event) => setTyped({ ...typed, slug: event.target.value })}
      />
      <FormFailure failure={add.failure} />
      <Button type="submit" busy={add.busy}>
        {tree.add}
      </Button>
    </form>
  );
};
