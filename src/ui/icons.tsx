/** The mark: a plumb line. It hangs straight when the title fits the work, and askew when it does not. */
export function PlumbMark({ size = 16, askew = false }: { readonly size?: number; readonly askew?: boolean }) {
  return (
    <svg
      class={askew ? 'mark off' : 'mark'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M3 1.5h10" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      <g class="bob" transform={askew ? 'rotate(-20 8 1.5)' : undefined}>
        <path d="M8 1.5v7" stroke="currentColor" stroke-width="1.4" />
        <path d="M6 8h4l1 2.2L8 15l-3-4.8z" fill="currentColor" />
      </g>
    </svg>
  );
}

const PATHS = {
  menu: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  down: 'M4 6l4 4 4-4',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'menu' ? 2.4 : 1.8}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
