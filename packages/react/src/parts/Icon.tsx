const paths = {
  back: 'M15 5l-7 7 7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  external: 'M14 5h5v5M19 5l-8.5 8.5M17 14v5H5V7h5',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5M10 13h6M10 17h6',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c-3.2 4.8-3.2 13.2 0 18M12 3c3.2 4.8 3.2 13.2 0 18',
  info: 'M12 11v6M12 7.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5',
  swap: 'M4 9h14l-4-4M20 15H6l4 4',
  upload: 'M12 16V5M7 9.5L12 4.5l5 5M5 20h14',
  warning: 'M12 9v5M12 17v.01M12 3.5L2.5 20h19z',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing beside words that say the same; screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg data-part="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
