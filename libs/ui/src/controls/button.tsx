import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Variant = 'primary' | 'secondary' | 'quiet' | 'critical';

/** Class of anything that must look like a button, for instance a router link. */
export const buttonClass = (variant: Variant = 'primary'): string =>
  `${styles.button} ${styles[variant]}`;

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  variant?: Variant;
  /** Something is under way: the button stays focusable, says so, and ignores clicks. */
  busy?: boolean;
}

/** A native button; `type` is `button` unless told, so that it never sends a form by accident. */
export const Button = ({ variant, busy, type = 'button', onClick, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={buttonClass(variant)}
    aria-disabled={busy ? true : rest['aria-disabled']}
    aria-busy={busy ? true : undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
  />
);

/** A plain link that looks like a button; inside an application, put `buttonClass` on its link. */
export const LinkButton = ({
  variant,
  ...rest
}: Omit<ComponentProps<'a'>, 'className'> & { variant?: Variant }) => (
  <a {...rest} className={buttonClass(variant)} />
);
