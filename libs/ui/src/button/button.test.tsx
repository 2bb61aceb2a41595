import { describe, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from './button.js';
import { IconButton } from './icon-button.js';
import { LinkButton } from './link-button.js';

describe('Button', () => {
  test('is pressed with mouse and keyboard', async () => {
    const user = userEvent.setup();
    const onPress = jest.fn();
    render(<Button onPress={onPress}>Tallenna</Button>);
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await user.keyboard('{Enter} ');
    expect(onPress).toHaveBeenCalledTimes(3);
  });

  test('while loading it keeps the focus and does nothing', async () => {
    const user = userEvent.setup();
    const onPress = jest.fn();
    const { rerender } = render(<Button onPress={onPress}>Tallenna</Button>);
    await user.tab();
    rerender(<Button onPress={onPress} isLoading>Tallennetaan</Button>);
    const button = screen.getByRole('button', { name: 'Tallennetaan' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.click(button);
    expect(onPress).not.toHaveBeenCalled();
  });

  test('a loading submit does not send its form', async () => {
    const user = userEvent.setup();
    const onSubmit = jest.fn();
    render(<form onSubmit={onSubmit}><input aria-label="Nimi" /><Button type="submit" isLoading>Tallenna</Button></form>);
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

test('an icon button has a name, and shows it on focus', async () => {
  const user = userEvent.setup();
  render(<IconButton icon="bell" label="Ilmoitukset, 3 uutta" badge={3} />);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Ilmoitukset, 3 uutta' })).toHaveFocus();
  expect(await screen.findByRole('tooltip')).toHaveTextContent('Ilmoitukset, 3 uutta');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
});

test('a link button is a link', () => {
  render(<LinkButton href="/trainees" variant="primary">Valmentautujat</LinkButton>);
  expect(screen.getByRole('link', { name: 'Valmentautujat' })).toHaveAttribute('href', '/trainees');
});
