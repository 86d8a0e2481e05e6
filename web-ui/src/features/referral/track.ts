import type { BarStep } from '../../ui/StepBar';

export const STATIONS = ['group', 'head', 'sent', 'received', 'decided', 'handed'] as const;
export type Station = (typeof STATIONS)[number];

/** At which station a referral is in a state, and whether it came to a halt there. */
const AT: Record<string, [station: number, halted?: boolean]> = {
  SUSPECTED: [0],
  TASK_GROUP: [0],
  PENDING_HEAD: [1],
  NOT_APPROVED: [1, true],
  APPROVED: [2],
  SENT: [3],
  FORWARDED: [3],
  RECEIVED: [4],
  SUPPLEMENT: [4],
  OUT_OF_REMIT: [4, true],
  NOT_FILED: [4, true],
  RECONSIDER: [4],
  UPHELD: [4, true],
  SUPERVISION: [4],
  ADMIN_RESUMED: [4, true],
  FILED: [5],
  HANDED_OVER: [6],
};

export function stationStates(state: string): BarStep['state'][] {
  const [at, halted = false] = AT[state] ?? [0];
  return STATIONS.map((_, index) =>
    index < at ? 'done' : index > at ? 'todo' : halted ? 'failed' : 'current',
  );
}
