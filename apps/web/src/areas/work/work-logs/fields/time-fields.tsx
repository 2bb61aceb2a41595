import { parseHours, TextField } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface TimeFieldsProps {
  minutes: number;
  /** Null while what is typed is no time; whoever asks for it says so. */
  onChange: (minutes: number | null) => void;
}

interface Typed {
  hours: string;
  minutes: string;
  /** What it comes to. */
  total: number | null;
}

const WHOLE = /^\d{0,4}$/;

function totalOf(hours: string, minutes: string): number | null {
  const whole = parseHours(hours);
  return whole === undefined || !WHOLE.test(minutes.trim()) ? null : (whole ?? 0) + Number(minutes);
}

/** Any time by the minute: hours and minutes typed. What was typed stays while it is what the entry holds. */
export function TimeFields({ minutes, onChange }: TimeFieldsProps) {
  const { t } = useTranslation('logWork');
  const [typed, setTyped] = useState<Typed | null>(null);
  const isOwn = typed !== null && (typed.total ?? 0) === minutes;
  const [shownHours, shownMinutes] = isOwn ? [typed.hours, typed.minutes] : minutes === 0 ? ['', ''] : [String(Math.floor(minutes / 60)), String(minutes % 60)];
  const type = (hours: string, rest: string) => {
    const total = totalOf(hours, rest);
    setTyped({ hours, minutes: rest, total });
    onChange(total);
  };
  return (
    <div className="time-fields" role="group" aria-label={t('otherTime')}>
      <TextField label={t('otherHours')} inputMode="decimal" autoComplete="off" maxLength={6} autoFocus onFocus={selectAll} value={shownHours} onChange={(hours) => type(hours, shownMinutes)} />
      <TextField label={t('otherMinutes')} inputMode="numeric" autoComplete="off" maxLength={4} onFocus={selectAll} value={shownMinutes} onChange={(rest) => type(shownHours, rest)} />
    </div>
  );
}

/** The next digit is the time's first: what stood there is not added to. */
function selectAll({ target }: { target: EventTarget }): void {
  if (target instanceof HTMLInputElement) target.select();
}
