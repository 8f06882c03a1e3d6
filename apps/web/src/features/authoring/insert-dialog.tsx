import { Button, Dialog, Field } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import type { KnownComponents } from '../lesson-preview/index.js';
import styles from './authoring.module.css';
import { ComponentForm } from './component-form.js';
import { useSummary } from './component-summaries.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

type Component = KnownComponents['components'][number];

/** Everything that can be put into a text, with a small form of what it needs. */
export const InsertDialog = ({ onClose }: { onClose: () => void }) => {
  const texts = useAuthoringTexts();
  const { insert: words } = texts;
  const { known } = useRoom();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<Component | null>(null);
  const summaryOf = useSummary();
  const content = useRef<HTMLDivElement>(null);
  // Who searches types at once; who chose fills in at once.
  useEffect(() => {
    content.current?.querySelector<HTMLElement>('input, select, [type=submit]')?.focus();
  }, [chosen]);
  const found = (known?.components ?? []).filter((component) =>
    `${component.tag} ${summaryOf(component).text}`
      .toLowerCase()
      .includes(wanted.trim().toLowerCase()),
  );
  return (
    <Dialog open title={words.title} closeLabel={texts.close} onClose={onClose}>
      {chosen === null ? (
        <div ref={content} className={styles.stack}>
          <Field
            type="search"
            label={words.find}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          <ul role="list" className={styles.palette}>
            {found.map((component) => (
              <li key={component.tag}>
                <Button variant="secondary" onClick={() => setChosen(component)}>
                  {component.tag}
                </Button>
                <p className={styles.note} lang={summaryOf(component).lang}>
                  {summaryOf(component).text}
                </p>
              </li>
            ))}
          </ul>
          {found.length === 0 ? <p role="status">{words.none}</p> : null}
        </div>
      ) : (
        <div ref={content} className={styles.stack}>
          <Button variant="quiet" onClick={() => setChosen(null)}>
            {words.back}
          </Button>
          <ComponentForm component={chosen} onDone={onClose} />
        </div>
      )}
    </Dialog>
  );
};
