import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import { useLocale } from 'react-aria-components/I18nProvider';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';
import { Icon } from '../icon/icon.js';
import '../list-box/list-box.css';
import { lacksYear, meantDay, wholeDay } from './read-day.js';
import './date-field.css';

export interface DateFieldProps extends FieldTexts {
  /** 'YYYY-MM-DD'; what was typed, while that is no day; null is empty. */
  value: string | null;
  /** A text that is no day of the calendar is told as it was typed: whoever keeps it refuses it. */
  onChange: (date: string | null) => void;
  /** The field was left: what was typed has been read once more. */
  onBlur?: () => void;
  /** 'YYYY-MM-DD': years that were not typed are taken from around it. */
  today: string;
  /** 'YYYY-MM-DD' bounds of what the calendar offers. */
  min?: string;
  max?: string;
  id?: string;
  name?: string;
  isDisabled?: boolean;
  /** A year that was left out is not taken from around today: of a birth it is any. */
  isYearNeeded?: boolean;
  /** The field came because it was asked for. */
  hasFocus?: boolean;
  /** Name of the button that opens the calendar. */
  openLabel: string;
}

interface Typed {
  text: string;
  value: string | null;
}

const Calendar = lazy(async () => ({ default: (await import('./date-calendar.js')).DateCalendar }));

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** A year of less than four digits is written with two by some languages, and would read as one of this century. */
const FIRST_WRITTEN = '1000';

/** A day as the language writes it: 24.11.2026, in English 24/11/2026. */
function written(value: string | null, locale: string): string {
  const day = value === null ? null : wholeDay(value);
  if (value === null || day === null || day < FIRST_WRITTEN || !DAY.test(value)) return value ?? '';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A day, typed, pasted or picked. What is typed stays as it is until it is a day of the calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, today, min, max, label, isLabelHidden, hint, error, optionalText, openLabel, isDisabled = false, hasFocus = false, isYearNeeded = false, ...rest } = props;
  const { locale } = useLocale();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // What was typed counts only while it is still what the field holds.
  const text = typed && typed.value === value ? typed.text : written(value, locale);

  function type(next: string) {
    const told = next.trim() === '' ? null : (wholeDay(next) ?? next);
    setTyped({ text: next, value: told });
    onChange(told);
  }

  /** Years that were left out are filled in, and the day is written out. */
  function settle() {
    const day = isYearNeeded && lacksYear(text) ? null : meantDay(text, { today, min, max });
    if (day === null || day < FIRST_WRITTEN) return;
    setTyped(null);
    if (day !== value) onChange(day);
  }

  return (
    <TextField
      {...rest}
      value={text}
      onChange={type}
      onFocus={({ target }) => { if (hasFocus && target instanceof HTMLInputElement) target.select(); }}
      onBlur={() => { settle(); onBlur?.(); }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        else if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
        // A handler of aria's keeps the key to itself: Escape must reach the window around.
        event.continuePropagation();
      }}
      isDisabled={isDisabled}
      autoFocus={hasFocus}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      <Group ref={box} className="input date-field-box" isDisabled={isDisabled} role="presentation">
        <Input className="date-input num" autoComplete="off" inputMode="decimal" maxLength={40} />
        <Button className="date-opener" aria-label={`${openLabel}: ${label}`} isDisabled={isDisabled} onPress={() => setOpen(true)}><Icon name="calendar" /></Button>
      </Group>
      <FieldFoot error={error} />
      <Popover className="popover calendar-popover" offset={6} triggerRef={box} isOpen={isOpen} onOpenChange={setOpen} placement="bottom end">
        <Suspense>
          <Calendar
            label={label}
            value={value !== null && DAY.test(value) ? wholeDay(value) : null}
            onChange={(day) => { setTyped(null); onChange(day); setOpen(false); }}
            today={today}
            min={min}
            max={max}
          />
        </Suspense>
      </Popover>
    </TextField>
  );
}
