import type { ReactNode } from 'react';

export interface Fact {
  id: string;
  label: string;
  value: ReactNode;
}

/** Names and values in two columns; what is not known is not shown. */
export function Facts({ facts }: { facts: readonly (Fact | null | false | undefined | '')[] }) {
  return (
    <dl className="period-facts">
      {facts.filter((fact): fact is Fact => Boolean(fact)).map(({ id, label, value }) => (
        <div key={id}><dt>{label}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  );
}
