import type { Company } from '@linkflow/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { createCompany } from '../api/portalApi.ts';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { type CompanyForm, readCompanyForm } from './companyForm.ts';

interface CreateCompanyFormProps {
  readonly onCreated: (company: Company) => void;
  readonly onCancel: () => void;
}

export function CreateCompanyForm({ onCreated, onCancel }: CreateCompanyFormProps): ReactNode {
  const client = useQueryClient();
  const [checked, setChecked] = useState<CompanyForm | null>(null);
  const creation = useMutation({
    mutationFn: createCompany,
    onSuccess: (company) => {
      void client.invalidateQueries({ queryKey: ['companies'] });
      onCreated(company);
    },
  });
  const errors = checked?.ok === false ? checked.errors : {};

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readCompanyForm(new FormData(form));
    setChecked(read);
    if (read.ok) {
      creation.mutate(read.company);
      return;
    }
    const wrong = form.elements.namedItem(read.errors.name ? 'name' : 'description');
    if (wrong instanceof HTMLElement) wrong.focus();
  }

  return (
    <form className="form" noValidate onSubmit={submit}>
      <Field label="Company name" error={errors.name}>
        {(field) => <input {...field} name="name" autoComplete="off" aria-required="true" />}
      </Field>
      <Field label="Description" hint="Optional. Only your team sees it." error={errors.description}>
        {(field) => <textarea {...field} name="description" rows={3} />}
      </Field>
      {creation.isError ? (
        <Notice role="alert" title="The company was not created.">
          Our server did not take it. What you typed is still here: try again in a moment.
        </Notice>
      ) : null}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="button" data-primary disabled={creation.isPending}>
          {creation.isPending ? 'Creating…' : 'Create company'}
        </button>
      </div>
    </form>
  );
}
