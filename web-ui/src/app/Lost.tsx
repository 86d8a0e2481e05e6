import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from './words';

/** The same page for what does not exist and for what is not shared: nobody learns which of the two it is. */
export function Lost({
  requestId,
  children,
}: {
  requestId?: string | undefined;
  /** What the reader may know all the same. */
  children?: ReactNode;
}) {
  const words = useWords('app');
  const ui = useWords('ui');
  return (
    <div className="page">
      <section className="card" role="alert">
        <div className="empty">
          <Icon name="lock" size={26} />
          <h1>{words('lost.title')}</h1>
          <p className="empty-text">{words('lost.text')}</p>
          {children}
          {requestId && <p className="caption">{ui('fail.trace', { id: requestId })}</p>}
          <Link className="button" to="/">
            {words('lost.home')}
          </Link>
        </div>
      </section>
    </div>
  );
}
