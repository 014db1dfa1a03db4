import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { companyLinkQuery } from '../api/queries.ts';
import { formatDay } from '../format/dates.ts';
import { host } from '../host.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Loading } from '../parts/Loading.tsx';
import { emailTemplate } from './emailTemplate.ts';

/** The two ways to ask a customer: the Link URL alone, or a whole email. */
export function ShareLink({ company }: { company: { id: string; name: string } }): ReactNode {
  const inputId = useId();
  const link = useQuery(companyLinkQuery(company.id));
  if (link.isError) {
    return <FailureNotice error={link.error} title="The link could not be made." onRetry={() => void link.refetch()} />;
  }
  if (link.isPending) return <Loading lines={3}>Making the link</Loading>;

  const endsOn = formatDay(link.data.expiresAt);
  const email = emailTemplate({ hostName: host.name, companyName: company.name, url: link.data.url, endsOn });
  return (
    <div className="share">
      <div className="field">
        <label htmlFor={inputId}>Link URL</label>
        <div className="share-url">
          <input id={inputId} readOnly value={link.data.url} onFocus={(event) => event.target.select()} />
          <CopyButton text={link.data.url}>Copy link</CopyButton>
        </div>
        <p className="hint">Only for this company. Works until {endsOn}.</p>
      </div>
      <div className="field">
        <div className="share-email">
          <span className="label">Email template</span>
          <CopyButton text={`${email.subject}\n\n${email.body}`}>Copy email</CopyButton>
        </div>
        <details className="preview">
          <summary>Preview the email</summary>
          <p className="preview-subject">{email.subject}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll the email. */}
          <p className="preview-body" tabIndex={0}>
            {email.body}
          </p>
        </details>
      </div>
    </div>
  );
}
