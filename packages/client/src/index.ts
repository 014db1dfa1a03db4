export { exchangeLink } from './exchangeLink.ts';
export type { AccessTokenSource } from './http/accessToken.ts';
export type { HttpBackendOptions } from './http.backend.ts';
export { createHttpBackend } from './http.backend.ts';
export type { UploadTuning } from './upload/uploadReport.ts';
