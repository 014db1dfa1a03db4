import type { ReportGuide, ReportKind, SignInGuide } from '@linkflow/contract';

/** How to get one report, without its kind. */
export type Instructions = Omit<ReportGuide, 'kind'>;

/** What is known about one software: the role to have, how long it takes, and the reports with known menu paths. */
export interface SoftwareGuide {
  /** Role the customer needs in the software to export. */
  readonly role: string;
  /** Minutes the whole collection usually takes. */
  readonly minutes: number;
  readonly reports: { readonly [kind in ReportKind]?: Instructions };
}

/** What to know before signing in to one software. */
export type SignInInstructions = Omit<SignInGuide, 'webAddress'> & {
  /** Where people sign in, if not at the entry's own address. @default the entry's `webAddress` */
  readonly webAddress?: string;
};

/** All guides in one language. */
export interface GuideBook {
  /** Advice that fits any software. */
  readonly general: { readonly [kind in ReportKind]: (software: string) => Instructions };
  readonly generalRole: string;
  /** What to do after every export. */
  readonly lastStep: string;
  /** How to export, by key of the catalogue. */
  readonly specific: { readonly [key: string]: SoftwareGuide };
  /** How to sign in, by key of the catalogue. */
  readonly signIn: { readonly [key: string]: SignInInstructions };
}
