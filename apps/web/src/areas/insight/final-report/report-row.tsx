import { Section } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import type { ReportNote } from './reconciliation-notes.js';
import './final-report.css';

/** One section of the report, with the notes that explain it in the margin. */
export function ReportRow({ id, title, notes, children }: { id: string; title: string; notes: readonly ReportNote[]; children: ReactNode }) {
  return (
    <div className="report-row" id={id}>
      <Section title={title}>{children}</Section>
      {notes.length > 0 && (
        <div className="report-notes">
          {notes.map((note) => <Note key={note.number} note={note} />)}
        </div>
      )}
    </div>
  );
}

function Note({ note: { number, kind, field, row } }: { note: ReportNote }) {
  const { t } = useTranslation('finalReport');
  const format = useFormat();
  const [left, right, difference] = [row.left, row.right, row.difference].map((value) => format.number(value, 1));
  const values = { left, right, difference, leftShare: format.percent(row.left), rightShare: format.percent(row.right) };
  return (
    <div className="report-note" id={`note-${number}`}>
      <h3 className="report-note-title">
        {number}. {t(`note.${kind}.title`, values)}
        {field && <> <Localized text={field.name} /></>}
      </h3>
      <p>{t(`note.${kind}.text`, values)}{row.joint ? ` ${t('note.field.joint', { count: row.joint })}` : ''}</p>
    </div>
  );
}

/** The small number that leads from a figure to its note. */
export function NoteMark({ notes }: { notes: readonly ReportNote[] }) {
  const { t } = useTranslation('finalReport');
  return notes.map(({ number }) => (
    <sup key={number}>
      <a href={`#note-${number}`} aria-label={t('noteMark', { number })}>{number}</a>
    </sup>
  ));
}
