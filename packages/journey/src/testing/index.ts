export type { BackendPromise, BackendWorld } from './backendContract.ts';
export { backendContract } from './backendContract.ts';
export { clearInspection, memoryGuide, memoryIntegrations, memoryOtherSoftware } from './fixtures.ts';
export type { BackendCall, MemoryBackend, MemoryBehaviour } from './memoryBackend.ts';
export { createMemoryBackend } from './memoryBackend.ts';
export { createFileShelf, createMemoryPorts, createMemoryReader, createMemoryStore } from './memoryPorts.ts';
export type { ScenarioName } from './scenarios.ts';
export { scenarios } from './scenarios.ts';
