import { Button } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

interface WishListProps {
  title: string;
  ids: readonly string[];
  names: Readonly<Record<string, string>>;
  onChange: (ids: string[]) => void;
}

/** People that somebody wishes for or away, the first one most. */
export const WishList = ({ title, ids, names, onChange }: WishListProps) => {
  const texts = useTeamsTexts().wishes;
  const raise = (at: number) => {
    const next = [...ids];
    next.splice(at - 1, 2, ids[at] ?? '', ids[at - 1] ?? '');
    onChange(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {ids.length === 0 ? <p className={sheet.muted}>{texts.nobody}</p> : null}
      <ol role="list" className={styles.people}>
        {ids.map((id, at) => {
          const name = names[id] ?? '…';
          return (
            <li key={id}>
              <span>
                {at + 1}. {name}
              </span>
              {at > 0 ? (
                <Button variant="quiet" aria-label={texts.up(name)} onClick={() => raise(at)}>
                  {texts.upShort}
                </Button>
              ) : null}
              <Button
                variant="quiet"
                aria-label={texts.remove(name)}
                onClick={() => onChange(ids.filter((one) => one !== id))}
              >
                {texts.removeShort}
              </Button>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
};
