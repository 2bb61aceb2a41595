import { Icon } from '../icon/icon.js';
import { heightAt, PathLine } from './path-line.js';
import './path.css';

/** The soft band with three stations over the columns of a board. Decorative: the columns have headings. */
export function PathBand() {
  return (
    <div className="path path-band" aria-hidden="true">
      <div className="path-lines path-lines-always">
        <PathLine kind="window" from={0} to={1} />
        {[1, 2, 3].map((number) => {
          const share = (number - 1) / 3;
          return <span key={number} className="station station-band" style={{ left: `${share * 100}%`, top: heightAt(share) }}>{number}</span>;
        })}
        <span className="station station-end" style={{ top: heightAt(1) }}><Icon name="flag" size="small" /></span>
      </div>
    </div>
  );
}
