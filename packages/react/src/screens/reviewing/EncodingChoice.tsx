import type { ReportInspection } from '@linkflow/contract';
import { useId } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';

interface EncodingChoiceProps {
  readonly format: ReportInspection['format'];
  readonly onChoose: (encoding: string) => void;
}

/** Shows one word of the file in both ways it can be read. Nothing where there is no doubt. */
export function EncodingChoice({ format: { encoding, otherEncoding }, onChoose }: EncodingChoiceProps) {
  const { m } = useMessages();
  const title = useId();
  if (!encoding || !otherEncoding) return null;
  const ways = [
    { name: encoding, word: otherEncoding.here },
    { name: otherEncoding.encoding, word: otherEncoding.there },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no form
    <div data-part="note" role="group" aria-labelledby={title}>
      <p data-part="note-title" id={title}>
        {m.reviewing.encodingQuestion}
      </p>
      <div data-part="note-actions">
        {ways.map(({ name, word }) => (
          <Button key={name} variant="secondary" onClick={() => onChoose(name)}>
            <bdi>{word}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}
