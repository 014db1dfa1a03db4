// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { entities, manyEntities } from '../../fixtures/signIn.ts';

const checked = () => screen.queryAllByRole<HTMLInputElement>('checkbox', { checked: true });

describe('ChoosingEntitiesScreen', () => {
  it('lists the companies, none of them chosen', () => {
    renderScreen('choosingEntities');
    expect(screen.getAllByRole('checkbox')).toHaveLength(entities.length);
    expect(checked()).toEqual([]);
    expect(screen.getByRole('group', { name: /0 of 3 chosen/ })).toBeVisible();
  });

  it('says what is missing while none is chosen', async () => {
    const { send } = renderScreen('choosingEntities');
    const button = screen.getByRole('button', { name: 'Connect' });
    expect(button).toHaveAccessibleDescription('Choose at least one company to continue.');
    await userEvent.click(button);
    expect(send).not.toHaveBeenCalled();
  });

  it('connects those that were chosen, and no other', async () => {
    const { send } = renderScreen('choosingEntities');
    await userEvent.click(screen.getByRole('checkbox', { name: /Ireland/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Demo Company/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Demo Company/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Connect 1 company' }));
    expect(send).toHaveBeenCalledWith({ type: 'entities.choose', entityIds: ['ie'] });
  });

  it('starts from those chosen before', () => {
    renderScreen('choosingEntities', { chosen: ['uk', 'ie'] });
    expect(screen.getByRole('button', { name: 'Connect 2 companies' })).toBeVisible();
  });

  it('helps to know which', async () => {
    renderScreen('choosingEntities');
    await userEvent.click(screen.getByText('Which of these?'));
    expect(screen.getByText(/through which Harbour Street Bakery buys/)).toBeVisible();
  });

  it('has no tools for a few companies', () => {
    renderScreen('choosingEntities');
    expect(screen.queryByRole('button', { name: 'Choose all' })).not.toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('chooses all of many, or none', async () => {
    renderScreen('choosingEntities', { entities: manyEntities.slice(0, 6) });
    await userEvent.click(screen.getByRole('button', { name: 'Choose all' }));
    expect(checked()).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Choose none' }));
    expect(checked()).toHaveLength(0);
  });

  it('finds a company among hundreds, and keeps what was chosen before', async () => {
    renderScreen('choosingEntities', { entities: manyEntities, chosen: ['shop-1'] });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a company' }), 'galway 6');
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Choose all shown' }));
    expect(screen.getByRole('button', { name: 'Connect 3 companies' })).toBeVisible();
  });

  it('says that nothing matches', async () => {
    renderScreen('choosingEntities', { entities: manyEntities });
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('Nothing matches “zzz”.')).toBeVisible();
  });

  it('keeps the place of the list while it is read', () => {
    renderScreen('choosingEntities', { state: 'loading', entities: [] });
    expect(screen.getByText('Loading your companies…')).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('reads the list again after a failure', async () => {
    const { send } = renderScreen('choosingEntities', {
      state: 'loading',
      entities: [],
      problem: problem('network.timeout'),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });

  it('shows that the choice is on its way', () => {
    renderScreen('choosingEntities', { state: 'sending', chosen: ['uk'] });
    expect(screen.getByRole('button', { name: 'Working…' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('sends the choice again after a failure', async () => {
    const { send } = renderScreen('choosingEntities', {
      state: 'sending',
      chosen: ['uk'],
      problem: problem('service.failed'),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Connect 1 company' }));
    expect(send).toHaveBeenCalledWith({ type: 'entities.choose', entityIds: ['uk'] });
  });

  it('leads back', async () => {
    const { send } = renderScreen('choosingEntities');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
