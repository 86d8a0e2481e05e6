import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: 'plain' | 'main' | 'grave' | 'quiet';
  icon?: IconName;
  busy?: boolean;
  small?: boolean;
}

/** A deed. The one that the officer most likely wants is `main`; `grave` cannot be undone. */
export function Button({
  tone = 'plain',
  icon,
  busy = false,
  small = false,
  className = '',
  children,
  disabled,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={`button button-${tone}${small ? ' button-small' : ''} ${className}`}
    >
      {icon && <Icon name={icon} size={small ? 14 : 16} />}
      <span>{children}</span>
    </button>
  );
}
