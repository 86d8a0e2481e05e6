import { useCallback, useEffect, useRef, useState } from 'react';

/** What an officer has typed, kept in the tab until it is sent: it survives an expired login and a reload. */
export function useDraft<T extends object>(name: string, empty: T) {
  const key = `lianan.draft.${name}`;
  const start = useRef(empty);
  const [draft, setDraft] = useState<T>(() => {
    const kept = sessionStorage.getItem(key);
    return kept ? { ...empty, ...(JSON.parse(kept) as T) } : empty;
  });
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) sessionStorage.setItem(key, JSON.stringify(draft));
  }, [key, draft]);
  const edit = useCallback((change: Partial<T> | ((before: T) => Partial<T>)) => {
    touched.current = true;
    setDraft((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) }));
  }, []);
  const clear = useCallback(() => {
    touched.current = false;
    sessionStorage.removeItem(key);
    setDraft(start.current);
  }, [key]);
  return { draft, edit, clear };
}
