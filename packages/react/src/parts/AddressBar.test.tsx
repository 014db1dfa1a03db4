// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { AddressBar } from './AddressBar.tsx';

describe('AddressBar', () => {
  it('shows the address from left to right, whatever the language', () => {
    renderPart(<AddressBar address="login.xero.com" />);
    expect(screen.getByText('login.xero.com')).toHaveAttribute('dir', 'ltr');
  });
});
