import type { ReportGuide, ReportKind } from '@linkflow/contract';

/** How to get one report, without its kind. */
export type Instructions = Omit<ReportGuide, 'kind'>;

/** What is known about one software: the role to have, how long it takes, and the reports with known menu paths. */
export interface SoftwareGuide {
  /** Role the customer needs in the software, both to sign in for us and to export. */
  readonly role: string;
  /** Minutes the whole collection usually takes. */
  readonly minutes: number;
  readonly reports: { readonly [kind in ReportKind]?: Instructions };
}

/** All guides in one language. */
export interface GuideBook {
  /** Advice that fits any software. */
  readonly general: { readonly [kind in ReportKind]: (software: string) => Instructions };
  readonly generalRole: string;
  /** By key of the catalogue. */
  readonly specific: { readonly [key: string]: SoftwareGuide };
}
