/** Two reports on their way from the customer's software to the host. Decoration: screen readers skip it. */
export function BriefingPicture() {
  return (
    <svg data-part="picture" viewBox="0 0 240 96" aria-hidden="true" focusable="false">
      <rect data-tone="soft" x="4" y="12" width="84" height="64" rx="8" />
      <path data-tone="line" d="M4 28h84M16 44h36M16 56h48M28 84h36" />
      <path data-tone="way" d="M100 48h40" />
      <rect data-tone="paper" x="106" y="26" width="28" height="36" rx="4" />
      <path data-tone="line" d="M113 37h14M113 44h14M113 51h8" />
      <path data-tone="way" d="M144 48h16m-6-6l6 6-6 6" />
      <path data-tone="soft" d="M200 12l32 12v20c0 20-13 33-32 40-19-7-32-20-32-40V24z" />
      <path data-tone="tick" d="M186 48l10 10 18-20" />
    </svg>
  );
}
