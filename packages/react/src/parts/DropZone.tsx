import type { ProblemCode } from '@linkflow/journey';
import { useId } from 'react';
import { useDropzone } from 'react-dropzone';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface DropZoneProps {
  readonly label: string;
  /** Bytes. */
  readonly maxFileSize: number;
  /** Id of the words beside it that say why the last file could not be used, or null. */
  readonly rejectedBy: string | null;
  readonly onFile: (file: File) => void;
  readonly onReject: (code: ProblemCode) => void;
}

/** Takes one file, dropped or chosen. What kind of file it is, is found out later from its content. */
export function DropZone({ label, maxFileSize, rejectedBy, onFile, onReject }: DropZoneProps) {
  const { m, text, format } = useMessages();
  const id = useId();
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    noClick: true,
    noKeyboard: true,
    multiple: false,
    maxSize: maxFileSize,
    onDrop: (accepted: File[], refused) => {
      const [file] = accepted;
      if (accepted.length + refused.length > 1) onReject('report.severalFiles');
      else if (file) onFile(file);
      else if (refused.length > 0) onReject('upload.tooLarge');
    },
  });
  return (
    <div
      {...getRootProps()}
      data-part="drop-zone"
      data-state={isDragActive ? 'dragging' : rejectedBy ? 'rejected' : 'idle'}
    >
      <input {...getInputProps({ 'aria-label': label, style: undefined })} data-part="drop-input" hidden />
      <Icon name="upload" />
      <p data-part="drop-title" id={`${id}-label`}>
        {isDragActive ? m.instructing.release : label}
      </p>
      <p data-part="drop-hint">{m.instructing.dropHere}</p>
      <Button aria-describedby={[`${id}-label`, rejectedBy, `${id}-limits`].filter(Boolean).join(' ')} onClick={open}>
        {m.instructing.choose}
      </Button>
      <p data-part="drop-limits" id={`${id}-limits`}>
        {text(m.instructing.limits, { size: format.bytes(maxFileSize) })}
      </p>
    </div>
  );
}
