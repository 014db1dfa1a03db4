import type { JourneyStore } from '@linkflow/journey';

/** Keeps journeys in the browser's local storage. Where that is full or forbidden, nothing is kept and nothing breaks. */
export const browserStore: JourneyStore = {
  read(key) {
    try {
      return localStorage.getItem(nameOf(key));
    } catch {
      return null;
    }
  },
  write(key, text) {
    try {
      if (text === null) localStorage.removeItem(nameOf(key));
      else localStorage.setItem(nameOf(key), text);
    } catch {
      // Full or forbidden storage: the server still knows the connection and its reports.
    }
  },
};

function nameOf(key: string): string {
  return `linkflow.journey.${key}`;
}
