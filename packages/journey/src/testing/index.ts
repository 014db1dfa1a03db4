export type { BackendPromise, BackendWorld } from './backendContract.ts';
export { backendContract } from './backendContract.ts';
export { clearInspection, memoryEntities, memoryGuide, memoryIntegrations, memoryOtherSoftware } from './fixtures.ts';
export type { MapState, MapTransition } from './journeyMap.ts';
export { journeyMap } from './journeyMap.ts';
export type { BackendCall, MemoryBackend, MemoryBehaviour, SignInOutcome } from './memoryBackend.ts';
export { createMemoryBackend } from './memoryBackend.ts';
export type { MemoryTabs } from './memoryPorts.ts';
export {
  createFileShelf,
  createMemoryPorts,
  createMemoryReader,
  createMemoryStore,
  createMemoryTabs,
} from './memoryPorts.ts';
export type { ScenarioName } from './scenarios.ts';
export { scenarios } from './scenarios.ts';
