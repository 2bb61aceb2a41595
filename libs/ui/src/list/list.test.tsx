import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { Agenda, AgendaItem, AgendaRow } from './agenda.js';
import { DateTile, List, ListRow } from './list-row.js';
import { Timeline } from './timeline.js';

describe('a list', () => {
  test('has a name, and each row its words in the order in which they are read', () => {
    render(
      <List label="Tänään">
        <ListRow lead={<DateTile day="18.11." below="ke" label="keskiviikko 18.11." />} title="Jere" detail="Ylläpitosiivous" aside="5 pv yli" />
        <ListRow weight="text" title="Lisäksi 2 muuta" />
      </List>,
    );
    const [jere, others] = within(screen.getByRole('list', { name: 'Tänään' })).getAllByRole('listitem');
    expect(jere).toHaveTextContent('keskiviikko 18.11.18.11.keJereYlläpitosiivous5 pv yli');
    expect(within(jere as HTMLElement).getByText('Jere')).toHaveClass('list-title');
    expect(within(others as HTMLElement).getByText('Lisäksi 2 muuta')).not.toHaveClass('list-title');
  });

  test('a day is said once: whole to those who listen, in parts to those who see', () => {
    const { rerender } = render(<DateTile day="18.11." below="ke" label="keskiviikko 18.11." />);
    expect(screen.getByText('keskiviikko 18.11.')).toHaveClass('sr-only');
    expect(screen.getByText('18.11.')).toHaveAttribute('aria-hidden', 'true');
    rerender(<DateTile day="18.11." below="ke" />);
    expect(screen.getByText('18.11.')).not.toHaveAttribute('aria-hidden');
  });
});

describe('an agenda', () => {
  test('says what is going on now, beside its time', () => {
    render(
      <Agenda label="Oma päivä">
        <AgendaItem time="8.00–11.30" title="Niittymaan koulu" detail="Koulukatu 1" state="now" nowLabel="nyt"><AgendaRow name="Samira" text="kaksi tehtävää" action="Kirjaa" /></AgendaItem>
        <AgendaItem time="12.00" title="Eura-halli" nowLabel="nyt" />
      </Agenda>,
    );
    const [now, later] = within(screen.getByRole('list', { name: 'Oma päivä' })).getAllByRole('listitem');
    expect(now).toHaveTextContent('8.00–11.30, nytNiittymaan kouluKoulukatu 1Samirakaksi tehtävääKirjaa');
    expect(within(now as HTMLElement).getByRole('heading', { level: 3 })).toHaveTextContent('Niittymaan koulu');
    expect(later).toHaveTextContent('12.00Eura-halli');
  });

  test('without any time the column goes', () => {
    const { container } = render(<Agenda label="Oma päivä"><AgendaItem title="Työpaja" /></Agenda>);
    expect(container.querySelector('.agenda-time')).not.toBeInTheDocument();
  });
});

test('a timeline is in order, with its milestones marked', () => {
  render(<Timeline label="Aikajana" items={[{ id: 'a', title: 'Vaihe vaihtui', isMilestone: true }, { id: 'b', title: 'Puhelu', detail: 'eilen' }]} />);
  const [step, call] = within(screen.getByRole('list', { name: 'Aikajana' })).getAllByRole('listitem');
  expect(step).toHaveClass('timeline-milestone');
  expect(call).toHaveTextContent('Puhelueilen');
  expect(call).not.toHaveClass('timeline-milestone');
});
