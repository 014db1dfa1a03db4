export { createLinkActors } from './link.actors.ts';
export type { LinkEnvelope } from './link.envelope.ts';
export { createEnvelope, readEnvelope } from './link.envelope.ts';
export { linkMachine } from './link.machine.ts';
export type { FileShelf, LinkBackend, LinkPorts, Progress, ReportReader } from './link.ports.ts';
export type { Problem, ProblemActor, ProblemCode } from './link.problems.ts';
export { isProblemCode, LinkError, problem, problemKinds, toProblem } from './link.problems.ts';
export { currentKind, isBlocked, reportOf } from './link.reports.ts';
export type { LinkSnapshot } from './link.selectors.ts';
export {
  selectIsLeaving,
  selectIsPaused,
  selectIsResumable,
  selectIsUploading,
  selectKind,
  selectNextKind,
  selectScreen,
} from './link.selectors.ts';
export type {
  EffectEvent,
  FileInfo,
  LinkContext,
  LinkEmitted,
  LinkEvent,
  LinkInput,
  SavedProgress,
  ScreenId,
} from './link.types.ts';
export { screenIds } from './link.types.ts';
