import type { ReactNode } from 'react';
import { useIsOnline } from './useIsOnline.ts';

/** Says that the device is offline, as long as it is. */
export function OfflineBar(): ReactNode {
  const isOnline = useIsOnline();
  return (
    <div role="status" className="offline-bar">
      {isOnline ? null : 'You are offline. The page goes on by itself when the connection is back.'}
    </div>
  );
}
