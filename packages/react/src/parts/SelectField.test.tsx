// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { SelectField } from './SelectField.tsx';

const options = [
  { value: 'a', label: 'Bills' },
  { value: 'b', label: 'Notes' },
];

describe('SelectField', () => {
  it('says what is chosen', async () => {
    const onChange = vi.fn();
    renderPart(<SelectField label="Sheet" hint="Of the workbook" value="a" options={options} onChange={onChange} />);
    const select = screen.getByRole('combobox', { name: 'Sheet' });
    expect(select).toHaveAccessibleDescription('Of the workbook');
    await userEvent.selectOptions(select, 'Notes');
    expect(onChange).toHaveBeenCalledWith('b');
  });
});
