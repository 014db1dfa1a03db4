import type { Company } from '@linkflow/contract';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { CreateCompanyForm } from './CreateCompanyForm.tsx';
import { ShareLink } from './ShareLink.tsx';

/** Creates a company, then shows how to ask it for its data. */
export function CreateCompanyDialog({ onClose }: { onClose: () => void }): ReactNode {
  const [created, setCreated] = useState<Company | null>(null);
  if (!created) {
    return (
      <Dialog key="form" title="Create a company" onClose={onClose}>
        <CreateCompanyForm onCreated={setCreated} onCancel={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog key="created" title={`${created.name} is ready`} onClose={onClose}>
      <p>Ask for its data now with the link or the email, or later with Request data.</p>
      <ShareLink company={created} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={() => setCreated(null)}>
          Create another company
        </button>
        <button type="button" className="button" data-primary onClick={onClose}>
          Done
        </button>
      </div>
    </Dialog>
  );
}
