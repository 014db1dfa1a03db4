import { expect, type Page } from '@playwright/test';
import type { ReportFile } from './reports.ts';

/** The portal and the flow, in the words of the people who use them. */
export class Journey {
  readonly page: Page;
  readonly url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
  }

  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { name });
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  /** Creates a company in the portal and returns its Link URL. */
  async createCompany(name: string): Promise<string> {
    await this.page.goto(this.url);
    await this.button('Create company').first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Company name').fill(name);
    await dialog.getByRole('button', { name: 'Create company' }).click();
    const link = dialog.getByLabel('Link URL');
    await expect(link).toHaveValue(/^http/);
    return link.inputValue();
  }

  async pickSoftware(name: string) {
    await this.page.getByRole('searchbox').fill(name);
    await this.page
      .getByRole('radio', { name: new RegExp(`^${name}`) })
      .first()
      .check({ force: true });
    await this.button(/^Continue/).click();
  }

  async consent() {
    await this.button(/^Allow/).click();
    await this.button('Start').click();
  }

  /** A path keeps the file's own date, by which an upload is recognised when the same file is chosen again. */
  async choose(file: ReportFile | string) {
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }

  async send() {
    await this.button('Send this report').click();
  }

  /** From the open Link URL to the first report. */
  async toFirstReport(link: string, software: string) {
    await this.page.goto(link);
    await this.pickSoftware(software);
    await this.consent();
    await expect(this.heading(/Export your Suppliers report/)).toBeVisible();
  }
}
