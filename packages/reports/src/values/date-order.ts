import { type DateOrder, digitParts, fromParts } from './date.ts';

/** Votes of a file's dates for the order of day and month. */
export interface DateVotes {
  dmy: number;
  mdy: number;
  ymd: number;
  /** All-digits dates that fit both orders. */
  either: number;
  /** Such dates with points between, which only countries with the day first write. */
  pointed: number;
  /** Pairs of issue and due date that are in order, within a year, under one reading only. */
  pairsDmy: number;
  pairsMdy: number;
}

export function newVotes(): DateVotes {
  return { dmy: 0, mdy: 0, ymd: 0, either: 0, pointed: 0, pairsDmy: 0, pairsMdy: 0 };
}

export function voteDate(votes: DateVotes, text: string): void {
  const parts = digitParts(text);
  if (!parts) return;
  const dmy = fromParts(parts, 'dmy');
  const mdy = fromParts(parts, 'mdy');
  if (dmy && mdy) {
    if (dmy === mdy) return;
    votes.either += 1;
    if (text.includes('.')) votes.pointed += 1;
  } else if (dmy) votes.dmy += 1;
  else if (mdy) votes.mdy += 1;
  else if (fromParts(parts, 'ymd')) votes.ymd += 1;
}

/** A bill falls due on or after its date, and rarely more than half a year later. */
export function votePair(votes: DateVotes, issue: string, due: string): void {
  const issueParts = digitParts(issue);
  const dueParts = digitParts(due);
  if (!issueParts || !dueParts) return;
  const plausible = (order: DateOrder) => {
    const from = fromParts(issueParts, order);
    const to = fromParts(dueParts, order);
    if (!from || !to) return false;
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    return days >= 0 && days <= 180;
  };
  const dmy = plausible('dmy');
  const mdy = plausible('mdy');
  if (dmy && !mdy) votes.pairsDmy += 1;
  if (mdy && !dmy) votes.pairsMdy += 1;
}

export interface OrderDecision {
  readonly order: DateOrder;
  /** False where nothing in the file tells day from month. */
  readonly sure: boolean;
}

/** The order the votes prove; without proof the day comes first, as in most of the world. */
export function decideOrder(votes: DateVotes): OrderDecision {
  const { dmy, mdy, ymd } = votes;
  if (ymd > 0 && ymd >= mdy && dmy === 0) return { order: 'ymd', sure: true };
  if (dmy !== mdy) return { order: dmy > mdy ? 'dmy' : 'mdy', sure: true };
  if (votes.pointed > 0) return { order: 'dmy', sure: true };
  if (votes.pairsDmy !== votes.pairsMdy) return { order: votes.pairsDmy > votes.pairsMdy ? 'dmy' : 'mdy', sure: true };
  return { order: 'dmy', sure: votes.either === 0 };
}
