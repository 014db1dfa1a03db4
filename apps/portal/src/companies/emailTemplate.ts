interface EmailOptions {
  readonly hostName: string;
  readonly companyName: string;
  readonly url: string;
  /** The day the link ends, as it is to be read. */
  readonly endsOn: string;
}

export interface Email {
  readonly subject: string;
  readonly body: string;
}

/** What to write to the customer. It says what will happen before they click, as that is what makes people finish. */
export function emailTemplate({ hostName, companyName, url, endsOn }: EmailOptions): Email {
  return {
    subject: `Share ${companyName}’s supplier and spend data with ${hostName}`,
    body: `Hello,

To prepare your spend analysis, we need the suppliers and bills of ${companyName}. Sharing them takes 2 to 15 minutes:

${url}

What happens when you open the link:
1. You pick the software your business runs on.
2. You see exactly what you would share, and decide.
3. You sign in to the software, or export your Suppliers and Bills reports and upload them. Every click is explained.

Good to know:
- You need administrator access to the software, or a colleague who has it. You may forward this email to them.
- You can stop at any time and go on later with the same link.
- The link is only for ${companyName} and works until ${endsOn}.

Any questions? Reply to this email and we will help.

Kind regards,
${hostName}`,
  };
}
