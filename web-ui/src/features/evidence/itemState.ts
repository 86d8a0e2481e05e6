import type { Evidence } from '../../api/schema';
import type { SealState } from '../../ui/Fingerprint';

/** How the seal of an item looks. */
export function sealOf(item: Evidence): SealState {
  if (item.damagedSince) return 'broken';
  return item.state === 'SEALED' ? 'intact' : 'open';
}

/** Whether the portal is still reading the content: a second fingerprint, or the check of an offer. */
export const isWorkedOn = (item: Evidence): boolean =>
  item.state === 'DIGESTING' || (item.recognitions ?? []).some(({ state }) => state === 'OFFERED');

export const toneOf = (state: string): string =>
  state === 'ADOPTED'
    ? 'tag-jade'
    : state === 'SUPPLEMENT' || state === 'PARTIAL'
      ? 'tag-amber'
      : state === 'HASH_MISMATCH'
        ? 'tag-red'
        : '';
