import type { ReactNode } from 'react';
import { OpenFrame } from '../../../platform/page/open-frame.js';
import { usePageTitle } from '../../../platform/page/use-page-title.js';
import './statement.css';

export interface StatementSection {
  id: string;
  title: string;
  /** Paragraphs, one a line. */
  text: string;
}

export interface StatementProps {
  title: string;
  lead: ReactNode;
  sections: readonly StatementSection[];
}

/** A text that the law asks for, open to everyone. */
export function Statement({ title, lead, sections }: StatementProps) {
  usePageTitle(title);
  return (
    <OpenFrame>
      <article className="statement">
        <h1 id="page-title" tabIndex={-1}>{title}</h1>
        <p className="lead">{lead}</p>
        {sections.map(({ id, title: heading, text }) => (
          <section key={id} id={id}>
            <h2>{heading}</h2>
            {text.split('\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          </section>
        ))}
      </article>
    </OpenFrame>
  );
}
