const PATHS = {
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h4.5l1.5 2.5h4l1.5-2.5H20',
  folder: 'M3.5 6.5h6l2 2.5h9v10h-17zM3.5 11h17',
  seal: 'M6 3.5h12v17H6zM6 8h12M9.5 14l2 2 3.5-4',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  shield: 'M12 3.5l7.5 2.5v6c0 4.2-3 7-7.5 8.5C7.5 19 4.5 16.2 4.5 12V6zM9 12l2.2 2.2L15.2 10',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  alert: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 7.5v5.5M12 15.6v.9',
  pause: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM10 9v6M14 9v6',
  check: 'M5 12.5l4.5 4.5L19.5 7',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  upload: 'M12 15V5M8 8.5L12 4.5l4 4M4.5 15v4.5h15V15',
  download: 'M12 4.5v10M8 11l4 4 4-4M4.5 15v4.5h15V15',
  help: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9.6 10a2.4 2.4 0 1 1 3.6 2c-.8.5-1.2.9-1.2 1.8M12 16v.6',
  right: 'M9.5 6l6 6-6 6',
  down: 'M6 9.5l6 6 6-6',
  send: 'M4 12l16-7.5-4.5 16-4-6.5zM11.5 14L20 4.5',
  share:
    'M17 4.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM7 9.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM17 15.1a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM9 11l6-3.3M9 13l6 3.3',
  paper: 'M6 3.5h8.5L18.5 8v12.5H6zM14 3.5V8h4.5M9 12h6.5M9 15.5h6.5',
  scan: 'M4 8.5V4.5h4M16 4.5h4v4M20 15.5v4h-4M8 19.5H4v-4M4 12h16',
  lock: 'M6 10.5h12v9H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  user: 'M12 4.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM4.5 20c.8-3.8 3.6-5.4 7.5-5.4s6.7 1.6 7.5 5.4',
  leave: 'M14 4.5H5v15h9M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  bulb: 'M9.5 17h5M10 20h4M12 4a5.5 5.5 0 0 0-3 10c.6.5 1 1.2 1 2h4c0-.8.4-1.5 1-2a5.5 5.5 0 0 0-3-10z',
  box: 'M4 8l8-4 8 4v8.5l-8 4-8-4zM4 8l8 4 8-4M12 12v8.5',
  fold: 'M4 6h16M10 12h10M4 18h16M7 9.5L4.5 12 7 14.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it never carries meaning alone, so readers of screens do not hear it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
