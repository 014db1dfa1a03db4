import { linkSetup } from '../link.setup.ts';

/** An optional page that says what the customer gains. */
export const landing = linkSetup.createStateConfig({
  id: 'landing',
  meta: { screen: 'landing' },
  tags: 'resumable',
  on: { 'landing.continue': '#selecting' },
});

/** The customer searches for and picks a software. */
export const selecting = linkSetup.createStateConfig({
  id: 'selecting',
  meta: { screen: 'selecting' },
  tags: 'resumable',
  on: {
    'integration.select': { actions: 'pickIntegration' },
    'integration.confirm': { guard: 'hasIntegration', target: '#consenting' },
    'nav.back': { guard: 'showsLanding', target: '#landing' },
  },
});

/** The customer reads what will be shared and agrees, or goes back. */
export const consenting = linkSetup.createStateConfig({
  id: 'consenting',
  meta: { screen: 'consenting' },
  tags: 'resumable',
  on: {
    'consent.accept': [
      { guard: 'isSignIn', target: '#linking', actions: ['keepConsent', 'emitConsent'] },
      { target: '#collecting', actions: ['keepConsent', 'emitConsent'] },
    ],
    'nav.back': '#selecting',
  },
});
