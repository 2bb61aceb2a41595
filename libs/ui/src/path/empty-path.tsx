import { Icon } from '../icon/icon.js';
import { heightAt, PathLine } from './path-line.js';
import './path.css';

/** A path nobody walks yet: the picture of an empty state. Decorative. */
export function EmptyPath() {
  return (
    <div className="path" aria-hidden="true">
      <div className="path-lines path-lines-always">
        <PathLine kind="ahead" from={0} to={1} />
        {[1, 2, 3].map((number) => {
          const share = (number - 1) / 3;
          return <span key={number} className="station" style={{ left: `${share * 100}%`, top: heightAt(share) }}>{number}</span>;
        })}
        <span className="station station-end" style={{ top: heightAt(1) }}><Icon name="flag" size="small" /></span>
      </div>
    </div>
  );
}
