import { expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Breadcrumbs, EmptyState, Figures, List, ListRow, DateTile, Note, PageHeader, ProblemState, Section, Status } from '../index.js';

test('a page has one title, a way up and named sections', () => {
  render(
    <>
      <PageHeader title="Samira Haddadi" above={<Breadcrumbs label="Murupolku" crumbs={[{ label: 'Valmentautujat', href: '/trainees' }, { label: 'Kiireisimmät' }]} />} />
      <Section title="Tänään" count="6 ihmistä"><p>…</p></Section>
    </>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Samira Haddadi' })).toHaveAttribute('id', 'page-title');
  expect(within(screen.getByRole('navigation', { name: 'Murupolku' })).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('region', { name: 'Tänään' })).toBeInTheDocument();
});

test('figures lead to the list behind them, where there is one', () => {
  render(<Figures label="Mikä odottaa" figures={[{ id: 'a', value: 4, label: 'Vahvistettavaa', href: '/logs' }, { id: 'b', value: 77, label: 'osallistujaa' }]} />);
  expect(within(screen.getByRole('list', { name: 'Mikä odottaa' })).getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('link')).toHaveAccessibleName('4 Vahvistettavaa');
});

test('a row tells its date and its state in words', () => {
  render(<List label="Näytöt"><ListRow lead={<DateTile day="19." below="to 11." label="torstai 19.11." />} title="Noora" aside={<Status tone="warn">Arvioija puuttuu</Status>} /></List>);
  expect(screen.getByRole('listitem')).toHaveTextContent('torstai 19.11.19.to 11.NooraArvioija puuttuu');
});

test('a note can be sent away by name', async () => {
  const user = userEvent.setup();
  const onDismiss = jest.fn();
  render(<Note tone="warn" title="Ei verkkoa." role="status" onDismiss={onDismiss} dismissLabel="Piilota">2 lähettämättä.</Note>);
  expect(screen.getByRole('status')).toHaveTextContent('Ei verkkoa. 2 lähettämättä.');
  await user.click(screen.getByRole('button', { name: 'Piilota' }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test('nothing here names the next step; a problem says what to do and its id', () => {
  render(
    <>
      <EmptyState title="Ei valmentautujia" actions={<button type="button">Ota ohjaus vastaan</button>} />
      <ProblemState title="Päiväkirja ei avautunut" traceLabel="Tunnus" traceId="4bf9">Yritä uudelleen.</ProblemState>
    </>,
  );
  expect(screen.getByRole('button', { name: 'Ota ohjaus vastaan' })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('Päiväkirja ei avautunutYritä uudelleen.Tunnus4bf9');
});
