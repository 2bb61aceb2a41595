import { parseDate } from '@internationalized/date';
import { Dialog } from 'react-aria-components/Dialog';
import { MonthCalendar } from './month-calendar.js';

export interface DateCalendarProps {
  label: string;
  value: string | null;
  onChange: (date: string) => void;
  today: string;
  min: string | undefined;
  max: string | undefined;
}

/** The calendar of a field, fetched when it is first opened. It begins at the day that the field holds, else as near to today as is allowed. */
export function DateCalendar({ label, value, onChange, today, min, max }: DateCalendarProps) {
  const near = max && today > max ? max : min && today < min ? min : today;
  return (
    <Dialog className="calendar-dialog" aria-label={label}>
      <MonthCalendar
        aria-label={label}
        autoFocus
        value={value ? parseDate(value) : null}
        defaultFocusedValue={parseDate(value ?? near)}
        onChange={(date) => onChange(date.toString())}
        minValue={min ? parseDate(min) : undefined}
        maxValue={max ? parseDate(max) : undefined}
      />
    </Dialog>
  );
}
