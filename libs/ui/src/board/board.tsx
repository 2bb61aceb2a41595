import type { ReactNode } from 'react';
import { PathBand } from '../path/path-band.js';
import './board.css';

/** Three lanes under the path: where people are. Moving is by drag and, for everyone, by each card's menu. */
export function Board({ children }: { children: ReactNode }) {
  return (
    <div className="board-frame">
      <div className="only-desktop"><PathBand /></div>
      <div className="board">{children}</div>
    </div>
  );
}
