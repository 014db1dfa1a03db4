// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { sageIntacct } from '../fixtures/software.ts';
import { IntegrationCard } from './IntegrationCard.tsx';

describe('IntegrationCard', () => {
  it('is a radio button named by the software, its maker and its marks', () => {
    renderPart(<IntegrationCard integration={sageIntacct} name="software" selected={false} onSelect={vi.fn()} />);
    const radio = screen.getByRole('radio');
    expect(radio).toHaveAccessibleName(/Sage Intacct.*Sage.*Cloud/);
    expect(radio).not.toBeChecked();
  });

  it('hands over the software when picked', async () => {
    const onSelect = vi.fn();
    renderPart(<IntegrationCard integration={sageIntacct} name="software" selected={false} onSelect={onSelect} />);
    await userEvent.click(screen.getByText('Sage Intacct'));
    expect(onSelect).toHaveBeenCalledWith(sageIntacct);
  });

  it('shows that it is picked', () => {
    renderPart(<IntegrationCard integration={sageIntacct} name="software" selected onSelect={vi.fn()} />);
    expect(screen.getByRole('radio')).toBeChecked();
  });
});
