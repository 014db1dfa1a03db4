import { type CreateCompany, CreateCompanySchema } from '@linkflow/contract';
import { flatten, safeParse } from 'valibot';

/** What was typed: ready to send, or the first thing to correct in each field, in the words of the contract. */
export type CompanyForm =
  | { readonly ok: true; readonly company: CreateCompany }
  | { readonly ok: false; readonly errors: { readonly name?: string; readonly description?: string } };

/** Checks the form with the schema that the server uses as well. An empty description is none. */
export function readCompanyForm(form: FormData): CompanyForm {
  const description = form.get('description') || undefined;
  const read = safeParse(CreateCompanySchema, { name: form.get('name'), description });
  if (read.success) return { ok: true, company: read.output };
  const nested = flatten<typeof CreateCompanySchema>(read.issues).nested;
  return { ok: false, errors: { name: nested?.name?.[0], description: nested?.description?.[0] } };
}
