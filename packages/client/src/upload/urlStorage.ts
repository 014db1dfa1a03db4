import { canStoreURLs, defaultOptions, type PreviousUpload, type UrlStorage } from 'tus-js-client';

const remembered = new Map<string, PreviousUpload>();
let count = 0;

const memory: UrlStorage = {
  findAllUploads: async () => [...remembered.values()],
  findUploadsByFingerprint: async (fingerprint) =>
    [...remembered].filter(([key]) => key.startsWith(`${fingerprint}::`)).map(([, upload]) => upload),
  async removeUpload(key) {
    remembered.delete(key);
  },
  async addUpload(fingerprint, upload) {
    count += 1;
    const urlStorageKey = `${fingerprint}::${count}`;
    remembered.set(urlStorageKey, { ...upload, urlStorageKey });
    return urlStorageKey;
  },
};

/** Where the addresses of unfinished uploads are kept: in the browser's storage, which a reload leaves, or in memory. */
export const urlStorage: UrlStorage =
  typeof globalThis.localStorage === 'object' && canStoreURLs ? defaultOptions.urlStorage : memory;
