import type { Duty } from '../../api/schema';
import { dueDay } from '../../ui/Deadline';
import { dayOf } from '../../ui/format';

export type Group = 'now' | 'week' | 'later' | 'open';

/** In which part of the one list a duty stands: by how pressing it is, as the portal said, then by its date. */
export function groupOf(duty: Duty, now: Date): Group {
  const { due } = duty;
  if (!due) return 'open';
  if (due.state === 'OVERDUE' || due.state === 'TODAY' || due.state === 'LAPSED') return 'now';
  return dueDay(due) <= sundayOf(now) ? 'week' : 'later';
}

/** The days of the strip that shows what is coming. */
export function nextDays(now: Date, count = 14): string[] {
  return Array.from({ length: count }, (_, index) => dayOf(new Date(now.getTime() + index * 86_400_000)));
}

function sundayOf(now: Date): string {
  const weekday = new Date(`${dayOf(now)}T00:00:00Z`).getUTCDay();
  return dayOf(new Date(now.getTime() + ((7 - weekday) % 7) * 86_400_000));
}
