import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Status, type StatusTone } from './status.js';

const TONES: readonly StatusTone[] = ['ok', 'warn', 'late', 'danger', 'info', 'wait', 'go', 'mute'];

test.each(TONES)('%s is a word with a silent sign, never a colour alone', (tone) => {
  const { container } = render(<Status tone={tone}>Vahvistettu</Status>);
  expect(screen.getByText('Vahvistettu')).toBeInTheDocument();
  expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(1);
});

test('no two tones share a sign, so that they differ without colours too', () => {
  const signs = TONES.map((tone) => render(<Status tone={tone}>x</Status>).container.querySelector('svg')?.innerHTML);
  expect(new Set(signs).size).toBe(TONES.length);
});
