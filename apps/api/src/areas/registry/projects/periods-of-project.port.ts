import type { Actor, PlainDate } from '@valopolku/domain';

/** What a project asks of its coaching periods, provided by the feature that owns them; it stands to the right. */
export abstract class PeriodsOfProject {
  /** The first and the last day on which one of them began, whoever asks: for rules, never for an answer. Null without any. */
  abstract began(actor: Pick<Actor, 'organisationId'>, projectId: string): Promise<{ first: PlainDate; last: PlainDate } | null>;
}
