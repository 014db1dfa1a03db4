/** Of one file in a browser, in milliseconds. The first two are from handing the file over. */
export interface PreviewTimes {
  readonly previewMs: number;
  readonly inspectedMs: number;
  /** The longest time in which the page could not have answered a click. */
  readonly longestGapMs: number;
}
