import { Button, Dialog } from '@weft/ui';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './site.module.css';

const typing = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Follows the link of the page that says it goes this way, if there is one. */
const follow = (rel: 'prev' | 'next'): void =>
  document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`)?.click();

const offKey = 'weft-shortcuts-off';

/**
 * Single keys, never while somebody types; `?` and a button list them. Who speaks to the computer
 * can switch them off (WCAG 2.1.4).
 */
export const Shortcuts = () => {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const actions: Record<string, () => void> = {
      '?': () => setOpen(true),
      '/': () => void navigate('/search'),
      '[': () => follow('prev'),
      ']': () => follow('next'),
    };
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (
        !action ||
        localStorage.getItem(offKey) ||
        event.ctrlKey ||
        event.metaKey ||
        // The editor of modules is a shadow tree: from outside, its host seems to be the target.
        typing(event.composedPath()[0])
      )
        return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate]);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('shortcuts.title')}
      </Button>
      <Dialog
        open={open}
        title={t('shortcuts.title')}
        closeLabel={t('shortcuts.close')}
        onClose={() => setOpen(false)}
      >
        <dl className={styles.shortcuts}>
          {(
            [
              ['?', 'shortcuts.show'],
              ['/', 'shortcuts.search'],
              ['[', 'shortcuts.previous'],
              [']', 'shortcuts.next'],
            ] as const
          ).map(([key, text]) => (
            <div key={key} className={styles.shortcut}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
        </dl>
        {open ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              defaultChecked={!localStorage.getItem(offKey)}
              onChange={({ target }) =>
                target.checked ? localStorage.removeItem(offKey) : localStorage.setItem(offKey, '1')
              }
            />
            {t('shortcuts.enabled')}
          </label>
        ) : null}
      </Dialog>
    </>
  );
};
