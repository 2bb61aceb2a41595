import type { CalendarDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import { Calendar, type CalendarProps, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell } from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from '../icon/icon.js';
import './month-calendar.css';

/** One month. Week begins on Monday in the Nordic languages; react-aria names the buttons in the language of I18nProvider. */
export function MonthCalendar(props: Omit<CalendarProps<CalendarDate>, 'className' | 'children' | 'firstDayOfWeek'>) {
  return (
    <Calendar {...props} className="calendar" firstDayOfWeek="mon">
      <header className="calendar-head">
        <Button slot="previous" className="calendar-turn"><Icon name="chevron-left" /></Button>
        <Heading className="calendar-title" />
        <Button slot="next" className="calendar-turn"><Icon name="chevron-right" /></Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
