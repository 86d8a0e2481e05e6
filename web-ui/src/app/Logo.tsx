/** Three rings held together: the three places that work one case. */
export function Logo({ size = 26, colour = '#fff' }: { size?: number; colour?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke={colour} strokeWidth="2.3">
        <circle cx="16" cy="10.5" r="6" />
        <circle cx="10.5" cy="20" r="6" />
        <circle cx="21.5" cy="20" r="6" />
      </g>
    </svg>
  );
}
