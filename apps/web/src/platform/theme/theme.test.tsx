import { afterEach, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { renderPart } from '../../testing/render-part.js';
import { chooseTheme, THEMES, useTheme } from './theme.js';

function Shown() {
  return <p>{useTheme()}</p>;
}

afterEach(() => chooseTheme('system'));

it.each([...THEMES])('shows and remembers the look that was chosen, %s', async (theme) => {
  await renderPart(<Shown />);
  act(() => chooseTheme('dark'));
  act(() => chooseTheme(theme));

  expect(screen.getByText(theme)).toBeInTheDocument();
  expect(document.documentElement.dataset['theme']).toBe(theme === 'system' ? undefined : theme);
  expect(localStorage.getItem('valopolku.theme')).toBe(theme === 'system' ? null : theme);
});
