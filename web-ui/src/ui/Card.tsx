import type { ReactNode } from 'react';
import { useId } from 'react';

/** A titled part of a page. */
export function Card({
  title,
  extra,
  children,
  flush = false,
}: {
  title: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {extra}
      </header>
      <div className={flush ? 'card-flush' : 'card-body'}>{children}</div>
    </section>
  );
}
