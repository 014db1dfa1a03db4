export type { FileShelf, LinkBackend, LinkPorts, Progress, ReportReader } from './link.ports.ts';
export type { Problem, ProblemActor, ProblemCode } from './link.problems.ts';
export { isProblemCode, LinkError, problem, problemKinds, toProblem } from './link.problems.ts';
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
