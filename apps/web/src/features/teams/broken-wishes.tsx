import type { BrokenWish } from '@weft/rules';
import { Disclosure } from '@weft/ui';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';

interface BrokenWishesProps {
  broken: readonly BrokenWish[];
  names: ReadonlyMap<string, string>;
}

/** Every wish that the teams do not keep. */
export const BrokenWishes = ({ broken, names }: BrokenWishesProps) => {
  const { mix } = useTeamsTexts();
  if (broken.length === 0) return <p>{mix.allKept}</p>;
  return (
    <Disclosure summary={mix.broken(broken.length)}>
      <ul className={styles.broken}>
        {broken.map(({ accountId, kind, other, rank }) => {
          const say = kind === 'with' ? mix.brokenWith : mix.brokenNotWith;
          const name = names.get(accountId) ?? '';
          return (
            <li key={`${accountId}:${kind}:${other}`}>
              {say(name, names.get(other) ?? mix.somebody, rank)}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
};
