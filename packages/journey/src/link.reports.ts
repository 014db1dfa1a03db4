import {
  type Connection,
  type ReceivedReport,
  type ReportInspection,
  type ReportKind,
  refusalOf,
} from '@linkflow/contract';
import type { ProblemCode } from './link.problems.ts';
import type { LinkContext, SentReport } from './link.types.ts';

/** Refusals that another header row, another column or the customer's word can mend. */
const mendable: ReadonlySet<string> = new Set(['report.noKnownColumns', 'report.columnMissing', 'report.wrongKind']);

/** Why a file has to be replaced, or null where the customer can review it. */
export function unusableBecause(inspection: ReportInspection): ProblemCode | null {
  const refusal = refusalOf(inspection);
  return refusal === null || mendable.has(refusal) ? null : refusal;
}

/** The report of a kind that the server holds or is reading; refused ones do not count. */
export function reportOf(connection: Connection | null, kind: ReportKind | null): ReceivedReport | null {
  return connection?.reports.find((report) => report.kind === kind && report.status !== 'refused') ?? null;
}

/** The connection with one more report, in place of an earlier one of its kind. */
export function withReport(connection: Connection, report: ReceivedReport): Connection {
  return { ...connection, reports: [...connection.reports.filter(({ kind }) => kind !== report.kind), report] };
}

/** The reports of this visit with one more, whose file is the one at hand. */
export function withSent({ sent, file, layout }: LinkContext, { kind }: ReceivedReport): readonly SentReport[] {
  if (!file) return sent;
  return [...sent.filter((earlier) => earlier.kind !== kind), { kind, handle: file.handle, layout }];
}

/** The other report that a file is, where that one is needed and not there yet. */
export function otherKindOf(context: LinkContext): ReportKind | null {
  const { connection, preview, inspection } = context;
  const found = (preview ?? inspection)?.kind.value;
  const needed = connection?.requiredReports.find((kind) => kind === found) ?? null;
  return needed !== currentKind(context) && reportOf(connection, needed) === null ? needed : null;
}

/** Index of the first required report that is not stored, or -1 when all are. */
export function firstMissing(connection: Connection): number {
  return connection.requiredReports.findIndex((kind) => reportOf(connection, kind)?.status !== 'stored');
}

/** The report that the customer is at. */
export function currentKind(context: LinkContext): ReportKind | null {
  return context.connection?.requiredReports[context.position] ?? null;
}
