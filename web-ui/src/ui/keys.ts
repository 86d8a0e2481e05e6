const KEPT = 'lianan.singleKeys';

/** Single-letter keys can be switched off (WCAG 2.1.4): speech input types letters. */
export const singleKeysOn = (): boolean => localStorage.getItem(KEPT) !== 'off';
export const switchSingleKeys = (on: boolean): void => localStorage.setItem(KEPT, on ? 'on' : 'off');

/** Whether a key belongs to a text being written, or to an input method that is still composing. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    event.isComposing ||
    (target instanceof HTMLElement &&
      (target.isContentEditable ||
        ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
        target.closest('[role="dialog"]') !== null))
  );
}
