import { Injectable } from '@nestjs/common';
import type { CodedReference } from '@valopolku/contracts';
import type { LocalizedText } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql } from '../../../platform/database/sql.js';

export interface NamedQualification extends CodedReference {
  /** The code of the field that it belongs to. */
  fieldCode: string | null;
  /** False for what a published report did not itemise. */
  itemised: boolean;
}

/** Names the qualifications that statistics are counted by. */
@Injectable()
export class QualificationNames {
  constructor(private readonly database: Database) {}

  /** Codes of the fields that some qualification belongs to. */
  async fieldCodes(): Promise<Set<string>> {
    const rows = await this.database.reportRows<{ code: string }>(sql`SELECT DISTINCT field_code AS code FROM qualification WHERE field_code IS NOT NULL`);
    return new Set(rows.map(({ code }) => code));
  }

  async byId(ids: readonly string[]): Promise<Map<string, NamedQualification>> {
    const rows = await this.database.reportRows<{ id: string; code: string; name: string; fieldCode: string | null; itemised: boolean | number }>(
      sql`SELECT id, code, name, field_code AS "fieldCode", itemised FROM qualification WHERE id IN ${listOf(ids)}`,
    );
    return new Map(rows.map((row) => [row.id, { ...row, name: JSON.parse(row.name) as LocalizedText, itemised: Boolean(row.itemised) }]));
  }
}
