import { parseDate } from '@internationalized/date';
import { Button, DateInput, DatePicker, DateSegment, Group, Popover } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import { Icon } from '../icon/icon.js';
import '../list-box/list-box.css';
import type { DateFieldProps } from './date-field.js';
import { MonthCalendar } from './month-calendar.js';
import './date-field.css';

/** The working half of DateField, fetched apart. */
export function DateFieldInput(props: DateFieldProps) {
  const { value, onChange, onBlur, min, max, label, isLabelHidden, hint, error, optionalText, openLabel, ...rest } = props;
  return (
    <DatePicker
      {...rest}
      value={value ? parseDate(value) : null}
      onChange={(date) => onChange(date ? date.toString() : null)}
      onBlur={onBlur}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? parseDate(max) : undefined}
      shouldForceLeadingZeros={false}
      granularity="day"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      <Group className="input date-field-box">
        <DateInput className="date-input num">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
        <Button className="date-opener" aria-label={openLabel}><Icon name="calendar" /></Button>
      </Group>
      <FieldFoot error={error} />
      <Popover className="popover calendar-popover" offset={6}>
        <Dialog className="calendar-dialog"><MonthCalendar /></Dialog>
      </Popover>
    </DatePicker>
  );
}
