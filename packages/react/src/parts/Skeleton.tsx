interface SkeletonProps {
  /** How many lines or tiles. @default 3 */
  readonly lines?: number;
  /** @default 'lines' */
  readonly shape?: 'lines' | 'tiles';
}

/** Keeps the place of what is on its way. Screen readers hear the words beside it instead. */
export function Skeleton({ lines = 3, shape = 'lines' }: SkeletonProps) {
  return (
    <div data-part="skeleton" data-shape={shape} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines differ in nothing but their place
        <span key={index} data-part="skeleton-line" />
      ))}
    </div>
  );
}
