import { problem } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../styles/index.css';
import { renderScreen } from '../fixtures/renderScreen.tsx';
import { search } from '../fixtures/screens.ts';
import { billsStored, signedIn, suppliersPull } from '../fixtures/signIn.ts';
import { exposedAnnouncements } from './tree.ts';

const announcements = () => expect.poll(exposedAnnouncements);

describe('What the browser tells a screen reader by itself', () => {
  it('is how much a search has found', async () => {
    const { change } = renderScreen('selecting');
    await announcements().toEqual(['polite: 62 results']);
    change({ search: { ...search, query: 'sage', results: search.results.slice(0, 1), total: 1 } });
    await announcements().toEqual(['polite: 1 result']);
  });

  it('is where the sign-in stands, as soon as it changes', async () => {
    const { change } = renderScreen('authorizing', { state: 'starting', url: null });
    await announcements().toEqual([]);
    change({ state: 'waiting' });
    await announcements().toEqual(['polite: Sign in to Xero in the other tab']);
    change({ state: 'quiet' });
    await announcements().toEqual([expect.stringMatching(/^polite: You may need a code from your phone/)]);
    change({ state: 'suspectClosed' });
    await announcements().toEqual(['polite: Did you finish in Xero?']);
    change({ state: 'closed' });
    await announcements().toEqual(['polite: The sign-in was not finished']);
  });

  it('is that an upload rests, and why', async () => {
    const { change } = renderScreen('uploading', { state: 'paused' });
    await announcements().toEqual(['polite: Sending is paused']);
    change({ state: 'interrupted', problem: problem('network.offline') });
    await announcements().toEqual(
      expect.arrayContaining(['polite: Waiting for the connection', 'assertive: You are offline']),
    );
  });

  it('is a failure with its reason and the way on', async () => {
    const { change } = renderScreen('requesting');
    await announcements().toEqual([]);
    change({ problem: problem('network.unreachable') });
    await announcements().toEqual([
      'assertive: The service cannot be reached',
      'assertive: Your connection or our service is interrupted.',
      'assertive: We keep trying. You can also try now.',
      'assertive: Try again',
    ]);
  });

  it('is that everything has arrived', async () => {
    const { change } = renderScreen('complete', { connection: signedIn });
    await announcements().toEqual([]);
    change({ connection: { ...signedIn, pulls: [suppliersPull, billsStored] } });
    await announcements().toEqual(['polite: Everything has arrived.']);
  });

  it('is that the words are copied', async () => {
    renderScreen('signInFailed', { problem: problem('signIn.roleMissing') });
    await page.getByRole('button', { name: 'Copy' }).click();
    await announcements().toEqual(['polite: Copied']);
  });
});
