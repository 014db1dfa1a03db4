export type { Connection, ConnectionStatus, ConsentReceipt, CreateConnection } from './connection.schema.ts';
export {
  ConnectionSchema,
  ConnectionStatusSchema,
  ConsentReceiptSchema,
  CreateConnectionSchema,
  DataConnectionErrorSchema,
} from './connection.schema.ts';
export type { ApiError, ErrorCode } from './error.schema.ts';
export { ApiErrorSchema, errorCodes, ValidationItemSchema } from './error.schema.ts';
export type { AccessToken, Company, CompanyLink, CompanyPage, CreateCompany, RecordPage } from './host.schema.ts';
export {
  AccessTokenSchema,
  CompanyLinkSchema,
  CompanyPageSchema,
  CompanySchema,
  CreateCompanySchema,
  ExchangeSchema,
  PageQuerySchema,
  RecordPageSchema,
  RecordQuerySchema,
} from './host.schema.ts';
export type {
  BillField,
  CanonicalField,
  CanonicalRecord,
  ColumnType,
  FileKind,
  FileType,
  NumberedRow,
  ReportColumn,
  ReportInspection,
  ReportIssue,
  ReportIssueCode,
  SupplierField,
} from './inspection.types.ts';
export { billFields, fileKinds, fileTypes, reportIssueCodes, supplierFields } from './inspection.types.ts';
export type {
  ConnectionMethod,
  Guide,
  Integration,
  IntegrationPage,
  ReportGuide,
  SignInGuide,
  SourceType,
} from './integration.schema.ts';
export {
  ConnectionMethodSchema,
  GuideQuerySchema,
  GuideSchema,
  IntegrationPageSchema,
  IntegrationQuerySchema,
  IntegrationSchema,
  ReportGuideSchema,
  SignInGuideSchema,
  SourceTypeSchema,
} from './integration.schema.ts';
export type { Pull } from './pull.schema.ts';
export { PullSchema } from './pull.schema.ts';
export type { RefusalCode } from './refusal.ts';
export { refusalCodes, refusalOf } from './refusal.ts';
export type {
  CurrencyTotal,
  ReceivedReport,
  ReportKind,
  ReportLayout,
  ReportStatus,
  ReportSummary,
  UploadMetadata,
} from './report.schema.ts';
export {
  CurrencyTotalSchema,
  ReceivedReportSchema,
  ReportKindSchema,
  ReportLayoutSchema,
  ReportStatusSchema,
  ReportSummarySchema,
  reportKinds,
  UploadMetadataSchema,
} from './report.schema.ts';
export type { ReturnMessage } from './returnMessage.ts';
export { isReturnMessage, returnChannel } from './returnMessage.ts';
export type { Route, RouteName } from './routes.ts';
export { routes } from './routes.ts';
export type { Session, SessionConnection } from './session.schema.ts';
export { SessionConnectionSchema, SessionSchema } from './session.schema.ts';
export type {
  Authorization,
  ChooseEntities,
  Entity,
  EntityList,
  RequestAuthorization,
  SignIn,
  SignInReason,
} from './signIn.schema.ts';
export {
  AuthorizationSchema,
  ChooseEntitiesSchema,
  EntityListSchema,
  EntitySchema,
  RequestAuthorizationSchema,
  SignInSchema,
  signInReasons,
} from './signIn.schema.ts';
