import { Link, Table } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface FigureRow {
  id: string;
  label: string;
  text: string;
  /** A second figure, such as a share. */
  second?: ReactNode;
  href?: string;
}

export interface FigureTableProps {
  label: string;
  /** Header of the figures: "Henkilöitä". */
  unit: string;
  secondUnit?: string;
  rows: readonly FigureRow[];
  footer?: ReactNode;
}

/** The same figures as a chart shows, as a table. */
export function FigureTable({ label, unit, secondUnit, rows }: FigureTableProps) {
  const { t } = useTranslation('overview');
  return (
    <Table
      label={label}
      isTight
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'what', header: t('column.what'), isRowHeader: true, cell: (row) => (row.href ? <Link href={row.href}>{row.label}</Link> : row.label) },
        { id: 'figure', header: unit, align: 'right', cell: ({ text }) => text },
        ...(secondUnit ? [{ id: 'second', header: secondUnit, align: 'right' as const, cell: ({ second }: FigureRow) => second ?? '–' }] : []),
      ]}
    />
  );
}
