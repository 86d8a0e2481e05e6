import { useSyncExternalStore } from 'react';

interface Note {
  id: number;
  text: string;
}

let notes: Note[] = [];
let last = 0;
const listeners = new Set<() => void>();
const changed = (next: Note[]) => {
  notes = next;
  listeners.forEach((listener) => listener());
};

/** Says in one line that something was done; read aloud too, gone after a while. */
export function toast(text: string): void {
  const note = { id: ++last, text };
  changed([...notes, note]);
  setTimeout(() => changed(notes.filter((other) => other !== note)), 6000);
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notes,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((note) => (
        <p key={note.id}>{note.text}</p>
      ))}
    </div>
  );
}
