import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { FormField } from './form-field.js';

describe('a group of controls of its own', () => {
  test('is named by its label, and told by its hint and its error', () => {
    render(<FormField id="who" label="Kenelle" hint="Voit valita monta." error="Valitse joku." optionalText="(ei pakollinen)"><button type="button">Samira</button></FormField>);
    const group = screen.getByRole('group', { name: 'Kenelle (ei pakollinen)' });
    expect(group).toHaveAccessibleDescription('Voit valita monta. Valitse joku.');
    expect(group).toHaveAttribute('id', 'who');
    expect(group).toContainElement(screen.getByRole('button', { name: 'Samira' }));
  });

  test('has no description when there is nothing to say, and keeps its name when the label is not drawn', () => {
    render(<FormField label="Kenelle" isLabelHidden><span /></FormField>);
    const group = screen.getByRole('group', { name: 'Kenelle' });
    expect(group).not.toHaveAttribute('aria-describedby');
    expect(screen.getByText('Kenelle')).toHaveClass('sr-only');
  });

  test('two of them do not share their words', () => {
    render(<><FormField label="Yksi" error="Ensimmäinen."><span /></FormField><FormField label="Kaksi" error="Toinen."><span /></FormField></>);
    expect(screen.getByRole('group', { name: 'Yksi' })).toHaveAccessibleDescription('Ensimmäinen.');
    expect(screen.getByRole('group', { name: 'Kaksi' })).toHaveAccessibleDescription('Toinen.');
  });
});
