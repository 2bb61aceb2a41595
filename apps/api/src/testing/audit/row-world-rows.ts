
/** Ids of rows that the services have made, and of such as are gone, with their events. */
export interface RowWorld {
  coach: string;
  other: string;
  admin: string;
  /** The first has an account of a test's making, the second one by the coach, the third none. */
  people: [string, string, string];
  account: string;
  period: string;
  openings: { kept: string; gone: string };
  sessions: { kept: string; ended: string; cut: string };
  deputies: { kept: string; ended: string };
  tokens: { kept: string; revoked: string };
  logs: { kept: string; own: string; deleted: string };
  demonstration: string;
  grant: string;
  approval: string;
  removedTarget: string;
}
