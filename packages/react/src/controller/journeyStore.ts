import type { JourneyStore } from '@linkflow/journey';

/** Keeps journeys in the browser's local storage. Where that is full or forbidden, nothing is kept and nothing breaks. */
export const browserStore: JourneyStore = {
  read(companyId) {
    try {
      return localStorage.getItem(keyOf(companyId));
    } catch {
      return null;
    }
  },
  write(companyId, envelope) {
    try {
      if (envelope === null) localStorage.removeItem(keyOf(companyId));
      else localStorage.setItem(keyOf(companyId), envelope);
    } catch {
      // Full or forbidden storage: the server still knows the connection and its reports.
    }
  },
};

function keyOf(companyId: string): string {
  return `linkflow.journey.${companyId}`;
}
