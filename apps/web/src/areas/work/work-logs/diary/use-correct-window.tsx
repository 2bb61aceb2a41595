import type { WorkLogResponse } from '@valopolku/contracts';
import { useState, type ReactNode } from 'react';
import { CorrectWorkLogDialog } from './correct-work-log-dialog.js';

export interface CorrectWindow {
  correct: (log: WorkLogResponse) => void;
  /** Stands beside the list and not in it: a list that is read again and is empty takes nothing away that is typed. */
  window: ReactNode;
}

/** The window over a list of entries in which one is put right. */
export function useCorrectWindow(): CorrectWindow {
  const [log, setLog] = useState<WorkLogResponse | null>(null);
  return { correct: setLog, window: log && <CorrectWorkLogDialog log={log} onClose={() => setLog(null)} /> };
}
