import { useId, useState, type ReactNode } from 'react';
import { SegmentedControl } from '../radio-group/segmented-control.js';
import './chart-frame.css';

export interface ChartFrameProps {
  title: string;
  /** What is counted, in one line. */
  subtitle?: ReactNode;
  /** Opens the definition: an IconButton. */
  help?: ReactNode;
  chart: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
  switchLabel: string;
  chartLabel: string;
  tableLabel: string;
  /** A line under it: what the reader should see. */
  children?: ReactNode;
  initial?: 'chart' | 'table';
}

/** Every chart has its table, one press away. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, help, chart, table, switchLabel, chartLabel, tableLabel, children, initial = 'chart' } = props;
  const [view, setView] = useState<string>(initial);
  const titleId = useId();
  return (
    <section className="chart" aria-labelledby={titleId}>
      <div className="chart-head">
        <div className="chart-title">
          <h2 id={titleId}>{title}</h2>
          {subtitle && <p className="meta">{subtitle}</p>}
        </div>
        {help}
        <SegmentedControl label={switchLabel} size="small" value={view} onChange={setView} segments={[{ id: 'chart', label: chartLabel }, { id: 'table', label: tableLabel }]} />
      </div>
      {view === 'chart' ? chart : table}
      {children && <p className="meta chart-note">{children}</p>}
    </section>
  );
}
