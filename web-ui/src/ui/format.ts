/** Official time everywhere: the officer in Ürümqi and the one in Hangzhou must read the same hour in a file. */
const ZONE = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function read(instant: string | Date) {
  const found = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return { day: `${found.year}-${found.month}-${found.day}`, time: `${found.hour}:${found.minute}` };
}

export const dayOf = (instant: string | Date): string => read(instant).day;
export const timeOf = (instant: string | Date): string => read(instant).time;
export const momentOf = (instant: string | Date): string => `${read(instant).day} ${read(instant).time}`;
/** "05-13": enough inside a year of work. */
export const shortDay = (day: string): string => day.slice(5, 10);

/** The value of a datetime-local field as the instant that it means in official time. */
export function instantOf(local: string): string {
  return new Date(`${local}${local.length === 16 ? ':00' : ''}+08:00`).toISOString();
}

/** The value that a datetime-local field shows for an instant. */
export function localOf(instant: string | Date): string {
  const { day, time } = read(instant);
  return `${day}T${time}`;
}

export function fileSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${step === 0 ? value : value < 10 ? value.toFixed(2) : value.toFixed(1)} ${units[step]}`;
}

export function yuan(amount: number, language: string): string {
  if (language === 'en') return `¥${amount.toLocaleString('en-US')}`;
  return amount >= 10_000
    ? `${(amount / 10_000).toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 万元`
    : `${amount.toLocaleString('zh-CN')} 元`;
}
