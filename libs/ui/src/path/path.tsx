import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import { heightAt, PathLine } from './path-line.js';
import './path.css';

export interface Station {
  id: string;
  title: string;
  /** "3.8.–2.10.2026" */
  dates?: string;
  /** `stopped`: the walk ended here; `skipped`: it never came this far. */
  state: 'done' | 'now' | 'ahead' | 'stopped' | 'skipped';
  /** One line of words: how it went, what is left, when it begins. */
  detail?: ReactNode;
  /** Passed its window: danger colour, and say so in `detail`. */
  isLate?: boolean;
}

export interface PathProps {
  /** Name of the path for assistive technology. */
  label: string;
  stations: readonly [Station, Station, Station];
  /** Share of the whole line where today stands, 0–1; undefined before the start and after the end. */
  today?: number;
  /** The word above the dot: "tänään". */
  todayLabel?: string;
  /** Share of the line where the present window ends, 0–1. */
  windowEnd?: number;
  /** A phase has just changed: the walked part draws itself once. */
  isChanged?: boolean;
  /** Of the stations' titles: 2 right under the page's own heading. */
  level?: 2 | 3;
}

const points = [0, 1 / 3, 2 / 3];

/** Of a walk that is over: up to the station where it ended. */
function reached(stations: PathProps['stations']): number {
  const last = stations.findLastIndex(({ state }) => state === 'done' || state === 'stopped');
  return stations.some(({ state }) => state === 'stopped' || state === 'skipped') ? points[last] ?? 0 : 0;
}

function Sign({ state, number }: Pick<Station, 'state'> & { number: number }) {
  if (state === 'done') return <Icon name="check" size="small" />;
  if (state === 'stopped') return <Icon name="flag" size="small" />;
  return <>{number}</>;
}

/** Three stations on a gently rising line; a column on the phone. The list under the line carries all words. */
export function Path({ label, stations, today, todayLabel, windowEnd, isChanged = false, level = 3 }: PathProps) {
  const Heading = `h${level}` as const;
  const isAllDone = stations.every((station) => station.state === 'done');
  const walked = isAllDone ? 1 : today ?? reached(stations);
  const soft = Math.max(walked, windowEnd ?? walked);
  const isLate = stations.some((station) => station.isLate);
  return (
    <div className={`path ${isLate ? 'path-is-late' : ''} ${isChanged ? 'path-changed' : ''}`}>
      <div className="path-lines" aria-hidden="true">
        <PathLine kind="ahead" from={walked} to={1} />
        <PathLine kind="window" from={walked} to={soft} />
        <PathLine kind="done" from={0} to={walked} />
        {stations.map((station, index) => {
          const share = points[index] ?? 0;
          return (
            <span key={station.id} className={`station station-${station.state} ${station.isLate ? 'station-late' : ''}`} style={{ left: `${share * 100}%`, top: heightAt(share) }}>
              <Sign state={station.state} number={index + 1} />
            </span>
          );
        })}
        <span className={isAllDone ? 'station station-end station-done' : 'station station-end'} style={{ top: heightAt(1) }}><Icon name="flag" size="small" /></span>
        {today !== undefined && !isAllDone && (
          <span className="path-today" style={{ left: `${today * 100}%`, top: heightAt(today) }}><span>{todayLabel}</span></span>
        )}
      </div>
      <ol className="path-stations" aria-label={label}>
        {stations.map((station, index) => (
          <li key={station.id} className={`path-station path-station-${station.state} ${station.isLate ? 'path-station-late' : ''}`} aria-current={station.state === 'now' ? 'step' : undefined}>
            <span className={`station station-${station.state} ${station.isLate ? 'station-late' : ''}`} aria-hidden="true">
              <Sign state={station.state} number={index + 1} />
            </span>
            <Heading>{station.title}</Heading>
            {station.dates && <p className="meta num">{station.dates}</p>}
            {station.detail && <div className="path-detail">{station.detail}</div>}
          </li>
        ))}
      </ol>
    </div>
  );
}
