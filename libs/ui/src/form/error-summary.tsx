import { useEffect, useRef } from 'react';
import { Icon } from '../icon/icon.js';
import '../note/note.css';

export interface FieldProblem {
  /** The id given to the field. */
  fieldId: string;
  message: string;
}

export interface ErrorSummaryProps {
  /** "Korjaa 2 kohtaa" */
  title: string;
  problems: readonly FieldProblem[];
  /** Grows at each failed attempt to save; the summary then takes the focus. */
  attempt: number;
}

const focusable = 'input:not([type=hidden]), button, select, textarea, [tabindex]';

function focusField(fieldId: string) {
  const element = document.getElementById(fieldId);
  const target = element?.matches(focusable) ? element : element?.querySelector<HTMLElement>(focusable);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

/** On top of a form that could not be saved: what to mend, each a link to its field. Renders nothing without problems. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="note note-danger" ref={box} tabIndex={-1} role="group" aria-label={title}>
      <Icon name="error" />
      <div>
        <b>{title}</b>
        <ul className="note-list">
          {problems.map(({ fieldId, message }) => (
            <li key={fieldId}>
              <a href={`#${fieldId}`} onClick={(event) => { event.preventDefault(); focusField(fieldId); }}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
