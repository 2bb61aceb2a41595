/** Who a unit of work is done for; an `Actor` is one. Both are null for what the system does for no organisation. */
export interface Doer {
  userId: string | null;
  organisationId: string | null;
  /** The personal access token that it is done with; absent for a session and for the system. */
  tokenId?: string | null;
}
