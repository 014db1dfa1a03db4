import { expect, type Page } from '@playwright/test';

/** The ledger's pages in a sign-in tab, in the words of the people who use them. */
export class Software {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signIn(user: 'admin' | 'group' | 'viewer') {
    const { page } = this;
    await page.getByLabel('Email address').fill(`${user}@ledger.example`);
    await page.getByLabel('Password').fill('sandbox-ledger');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Allow|Administrator role/);
  }

  async allow() {
    await this.page.getByRole('button', { name: 'Allow' }).click();
  }

  async cancel() {
    await this.page.getByRole('button', { name: /^(Cancel|Back to)/ }).click();
  }

  async failWith(error: 'server_error' | 'temporarily_unavailable') {
    await this.page.getByText('Answer with an error instead').click();
    await this.page.getByRole('button', { name: error }).click();
  }
}
