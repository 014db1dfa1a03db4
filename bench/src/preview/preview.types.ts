/** From handing the file over, in milliseconds. */
export interface PreviewTimes {
  readonly previewMs: number;
  readonly inspectedMs: number;
}
