import * as v from 'valibot';
import { ReportKindSchema, ReportSummarySchema } from './report.schema.ts';

/** One kind of record read from one company of a software that the customer signed in to. */
export const PullSchema = v.object({
  id: v.string(),
  /** Id of the {@link EntitySchema company} inside the software. */
  entityId: v.string(),
  entityName: v.string(),
  kind: ReportKindSchema,
  /** `failed` is tried again by itself; what an earlier pull stored stays readable meanwhile. */
  status: v.picklist(['reading', 'stored', 'failed']),
  /** Records read so far. */
  done: v.number(),
  /** Records to read, or null where the software does not say. */
  total: v.nullable(v.number()),
  /** ISO 8601 instant of the last change. */
  updatedAt: v.string(),
  /** Of the stored records. */
  summary: v.nullable(ReportSummarySchema),
});
export type Pull = v.InferOutput<typeof PullSchema>;
