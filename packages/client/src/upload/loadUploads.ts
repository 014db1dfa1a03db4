import { LinkError } from '@linkflow/journey';

/**
 * Fetches the code that sends files: at the first file, not with the first screen.
 * @throws LinkError `network.unreachable`
 */
export function loadUploads(): Promise<typeof import('./uploads.ts')> {
  return import('./uploads.ts').catch((error: unknown) => {
    throw new LinkError('network.unreachable', { detail: String(error) });
  });
}
