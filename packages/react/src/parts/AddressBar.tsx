import { useMessages } from '../messages/MessagesProvider.tsx';
import { Icon } from './Icon.tsx';

/** The web address that the browser must show while the customer signs in, drawn like an address bar. */
export function AddressBar({ address }: { address: string }) {
  const { m } = useMessages();
  return (
    <p data-part="address">
      <span data-part="address-label">{m.address.check}</span>
      <span data-part="address-bar">
        <Icon name="globe" />
        <bdi data-part="address-name" dir="ltr">
          {address}
        </bdi>
      </span>
    </p>
  );
}
