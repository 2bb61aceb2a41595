import { useId, useState, type DragEvent, type ReactNode } from 'react';
import './board.css';

const cardType = 'application/x-board-card';

export interface BoardLaneProps {
  title: string;
  count?: ReactNode;
  /** At the end of the heading: how many are late. */
  aside?: ReactNode;
  /** A card was dropped here; ask what must be asked in a window. Without it nothing can be dropped. */
  onDrop?: (cardId: string) => void;
  /** BoardCard items; <li> with something else is fine too. */
  children: ReactNode;
  /** Under the cards: "Näytä vielä 2". */
  after?: ReactNode;
}

/** One column of the board. */
export function BoardLane({ title, count, aside, onDrop, children, after }: BoardLaneProps) {
  const titleId = useId();
  const [isOver, setOver] = useState(false);
  const accepts = (event: DragEvent) => onDrop !== undefined && event.dataTransfer.types.includes(cardType);
  return (
    <section
      className={isOver ? 'board-lane board-lane-over' : 'board-lane'}
      aria-labelledby={titleId}
      onDragOver={(event) => { if (accepts(event)) { event.preventDefault(); setOver(true); } }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }}
      onDrop={(event) => { setOver(false); if (accepts(event)) { event.preventDefault(); onDrop?.(event.dataTransfer.getData(cardType)); } }}
    >
      <div className="board-lane-head">
        <h2 id={titleId}>{title}</h2>
        {count !== undefined && <span className="section-count">{count}</span>}
        {aside && <span className="push">{aside}</span>}
      </div>
      <ul className="board-cards">{children}</ul>
      {after}
    </section>
  );
}

export interface BoardCardProps {
  id: string;
  title: ReactNode;
  /** What can be done, moving included: MenuButton with look="icon". */
  menu?: ReactNode;
  isDraggable?: boolean;
  /** On its way to another lane: dashed. */
  isLeaving?: boolean;
  children?: ReactNode;
}

/** One person on the board. */
export function BoardCard({ id, title, menu, isDraggable = false, isLeaving = false, children }: BoardCardProps) {
  return (
    <li
      className={isLeaving ? 'board-card board-card-leaving' : 'board-card'}
      draggable={isDraggable}
      onDragStart={(event) => { event.dataTransfer.setData(cardType, id); event.dataTransfer.effectAllowed = 'move'; }}
    >
      <div className="board-card-head">
        <h3>{title}</h3>
        {menu && <div className="board-card-menu">{menu}</div>}
      </div>
      {children}
    </li>
  );
}
