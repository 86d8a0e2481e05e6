import { useEffect, useState } from 'react';
import { singleKeysOn, typing } from './keys';

/** j and k move through the rows, Enter opens; the row that is marked follows the pointer's focus too. */
export function useRowKeys(count: number, onOpen: (index: number) => void) {
  const [at, setAt] = useState(-1);
  const marked = Math.min(at, count - 1);
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (typing(event) || !singleKeysOn() || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'j') setAt(Math.min(count - 1, marked + 1));
      else if (event.key === 'k') setAt(Math.max(0, marked - 1));
      else if (event.key === 'Enter' && marked >= 0 && !onControl(event)) onOpen(marked);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', move);
    return () => window.removeEventListener('keydown', move);
  }, [count, marked, onOpen]);
  useEffect(() => {
    document.querySelector('[data-marked="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [marked]);
  return { marked, mark: setAt };
}

const onControl = (event: KeyboardEvent) =>
  event.target instanceof HTMLElement && event.target.closest('a, button, summary, [role="button"]') !== null;
