export type { LinkEnvelope } from './link.envelope.ts';
export { createEnvelope, keepEnvelope, readEnvelope } from './link.envelope.ts';
export type { LinkLogic } from './link.logic.ts';
export { createLinkLogic } from './link.logic.ts';
export type {
  EarlierReport,
  FileShelf,
  JourneyStore,
  LinkBackend,
  LinkPorts,
  Progress,
  ReportReader,
  SignInTabs,
  WatchTabOptions,
} from './link.ports.ts';
export type { Problem, ProblemActor, ProblemCode } from './link.problems.ts';
export { isProblemCode, LinkError, problem, problemKinds, toProblem } from './link.problems.ts';
export type { Recipe } from './link.recipes.ts';
export { currentKind, otherKindOf, reportOf } from './link.reports.ts';

export {
  selectAuthorizing,
  selectChoosing,
  selectIsFinished,
  selectIsLeaving,
  selectIsPaused,
  selectIsReading,
  selectIsResumable,
  selectIsUploading,
  selectKind,
  selectNextKind,
  selectScreen,
} from './link.selectors.ts';
export type {
  AuthorizingState,
  ChoosingState,
  EffectEvent,
  FileInfo,
  LinkContext,
  LinkEmitted,
  LinkEvent,
  LinkInput,
  LinkSnapshot,
  LinkTag,
  SavedProgress,
  ScreenId,
  SentReport,
  SignInTab,
} from './link.types.ts';
export { screenIds } from './link.types.ts';
