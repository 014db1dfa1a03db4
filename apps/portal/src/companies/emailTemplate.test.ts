import { describe, expect, it } from 'vitest';
import { emailTemplate } from './emailTemplate.ts';

const email = emailTemplate({
  hostName: 'Demo Bank',
  companyName: 'Oak Furniture Ltd',
  url: 'https://bank.example/connect/s3cret',
  endsOn: '1 May 2026',
});

describe('emailTemplate', () => {
  it('holds the link on a line of its own', () => {
    expect(email.body.split('\n')).toContain('https://bank.example/connect/s3cret');
  });

  it('says who asks, for whom, and until when', () => {
    expect(email.subject).toContain('Demo Bank');
    expect(email.body).toContain('Oak Furniture Ltd');
    expect(email.body).toContain('works until 1 May 2026');
  });

  it('says which access is needed', () => {
    expect(email.body).toMatch(/administrator access/);
  });
});
