import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProblemError, ProblemField } from '../api/problem-error.js';

/** The question that a form has open: what is doubtful, and what the user says. */
export interface OpenDoubts {
  doubts: readonly ProblemField[];
  answer: (isRight: boolean) => void;
}

/** The question of a form and how its requests ask it; a form that goes away has said no. */
export function useDoubts(): { open: OpenDoubts | null; ask: (problem: ProblemError) => Promise<boolean> } {
  const [open, setOpen] = useState<OpenDoubts | null>(null);
  const pending = useRef<((isRight: boolean) => void) | null>(null);
  useEffect(() => () => pending.current?.(false), []);
  const ask = useCallback((problem: ProblemError) => new Promise<boolean>((resolve) => {
    const answer = (isRight: boolean) => {
      pending.current = null;
      setOpen(null);
      resolve(isRight);
    };
    pending.current = answer;
    setOpen({ doubts: problem.errors, answer });
  }), []);
  return { open, ask };
}
