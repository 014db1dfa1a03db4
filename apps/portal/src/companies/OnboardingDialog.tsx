import type { ReactNode } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { ShareLink } from './ShareLink.tsx';

interface OnboardingDialogProps {
  readonly company: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** How to ask one company for its data. */
export function OnboardingDialog({ company, onClose }: OnboardingDialogProps): ReactNode {
  return (
    <Dialog title={`Request data from ${company.name}`} onClose={onClose}>
      <p>
        Send your customer the link, or the whole email. They pick their software, then sign in to it or upload its
        reports.
      </p>
      <ShareLink company={company} />
      <div className="dialog-actions">
        <button type="button" className="button" data-primary onClick={onClose}>
          Done
        </button>
      </div>
    </Dialog>
  );
}
