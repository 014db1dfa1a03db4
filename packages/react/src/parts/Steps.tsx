/** Numbered sentences to follow one after the other. */
export function Steps({ label, steps }: { label: string; steps: readonly string[] }) {
  return (
    <ol data-part="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step} data-part="step">
          {step}
        </li>
      ))}
    </ol>
  );
}
