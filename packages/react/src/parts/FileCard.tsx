import { useMessages } from '../messages/MessagesProvider.tsx';
import { Icon } from './Icon.tsx';

interface FileCardProps {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** A file by its own name and size. */
export function FileCard({ name, size }: FileCardProps) {
  const { format } = useMessages();
  return (
    <p data-part="file">
      <Icon name="file" />
      <bdi data-part="file-name">{name}</bdi>
      <span data-part="file-size">{format.bytes(size)}</span>
    </p>
  );
}
