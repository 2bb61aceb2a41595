import { Injectable } from '@nestjs/common';
import type { Actor, DegreePartKind, LocalizedText } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { ScopedRepository } from '../../../platform/database/scoped-repository.js';
import { NOTHING, sql } from '../../../platform/database/sql.js';
import { QualificationCompletionEntity } from './qualification-completion.entity.js';

/** The version that was granted, with its parts and what the person has of them. */
export interface GrantedVersion {
  qualificationId: string;
  parts: { id: string; kind: DegreePartKind; label: string }[];
  completedPartIds: string[];
  isRecorded: boolean;
}

export interface RecordingPeriod {
  projectId: string | null;
  startedOn: string | null;
}

@Injectable()
export class QualificationCompletionsRepository extends ScopedRepository<QualificationCompletionEntity> {
  constructor(database: Database) {
    super(database, QualificationCompletionEntity);
  }

  /** Locks the person too: two recordings of one qualification wait for each other. */
  async lockPeriod(actor: Actor, periodId: string): Promise<RecordingPeriod> {
    const row = await this.database.firstRow<RecordingPeriod>(sql`SELECT p.project_id AS "projectId", p.started_on AS "startedOn"
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id WHERE p.id = ${periodId} AND p.organisation_id = ${actor.organisationId}
      ${this.database.dialect === 'postgres' ? sql`FOR UPDATE OF t` : NOTHING}`);
    if (!row) throw new Error('a case without a period');
    return row;
  }

  async version(actor: Actor, versionId: string, traineeId: string): Promise<GrantedVersion | undefined> {
    const version = await this.database.firstRow<{ qualificationId: string }>(sql`SELECT v.qualification_id AS "qualificationId"
      FROM qualification_version v JOIN qualification q ON q.id = v.qualification_id
      WHERE v.id = ${versionId} AND (q.organisation_id IS NULL OR q.organisation_id = ${actor.organisationId})`);
    if (!version) return undefined;
    const parts = await this.database.rows<{ id: string; kind: DegreePartKind; code: string; name: string; completed: string | null }>(sql`
      SELECT d.id, d.kind, d.code, d.name, c.id AS completed FROM degree_part d
      LEFT JOIN completion c ON c.degree_part_id = d.id AND c.qualification_version_id = d.qualification_version_id
        AND c.trainee_id = ${traineeId} AND c.organisation_id = ${actor.organisationId}
      WHERE d.qualification_version_id = ${versionId} ORDER BY d.position`);
    const recorded = await this.database.firstRow(sql`SELECT id FROM qualification_completion
      WHERE organisation_id = ${actor.organisationId} AND trainee_id = ${traineeId} AND qualification_version_id = ${versionId}`);
    return {
      qualificationId: version.qualificationId,
      parts: parts.map(({ id, kind, code, name }) => ({ id, kind, label: `${(JSON.parse(name) as LocalizedText).fi} (${code})` })),
      completedPartIds: parts.filter((part) => part.completed !== null).map((part) => part.id),
      isRecorded: recorded !== undefined,
    };
  }
}
