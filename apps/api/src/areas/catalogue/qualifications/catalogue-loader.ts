import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor } from '@valopolku/domain';
import { dataFiles, readDataFile } from '../../../data/read-data-file.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Database } from '../../../platform/database/database.js';
import { sql } from '../../../platform/database/sql.js';
import type { EntityClass } from '../../../platform/database/table/table.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CatalogueFile } from './catalogue-file.js';
import { catalogueRows, type CatalogueRows } from './catalogue-rows.js';
import { DegreePartEntity } from './degree-part.entity.js';
import { QualificationVersionEntity } from './qualification-version.entity.js';
import { QualificationEntity } from './qualification.entity.js';
import { RequirementEntity } from './requirement.entity.js';
import { systemOf } from '../../../platform/audit/doer.js';

declare module '../../../platform/audit/audit-payloads.js' {
  interface AuditPayloads {
    'catalogue.loaded': { codes: string[] };
  }
}

/** Brings the catalogue up to its data files at every start; the same files again write nothing. Nothing is ever taken away. */
@Injectable()
export class CatalogueLoader implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.loadNational();
  }

  /** The national catalogue, shared by all organisations. */
  async loadNational(): Promise<void> {
    const files = dataFiles('qualifications').map((name) => readDataFile<CatalogueFile>(name));
    const changed = await this.changedRows(files.map((file) => catalogueRows(file, null)));
    if (changed) await this.unitOfWork.run(systemOf(), () => this.write(changed), 'seedOfCodeSet');
  }

  /** Qualifications that only the actor's organisation knows. */
  async loadOwn(actor: Actor, files: readonly CatalogueFile[]): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      const changed = await this.changedRows(files.map((file) => catalogueRows(file, actor.organisationId)));
      if (!changed) return;
      await this.write(changed);
      this.audit.record('catalogue.loaded', { payload: { codes: files.map((file) => file.code) } });
    });
  }

  private async changedRows(all: readonly CatalogueRows[]): Promise<CatalogueRows | undefined> {
    const changed: CatalogueRows = {
      qualifications: await this.differing(QualificationEntity, all.flatMap((rows) => rows.qualifications)),
      versions: await this.differing(QualificationVersionEntity, all.flatMap((rows) => rows.versions)),
      degreeParts: await this.differing(DegreePartEntity, all.flatMap((rows) => rows.degreeParts)),
      requirements: await this.differing(RequirementEntity, all.flatMap((rows) => rows.requirements)),
    };
    return Object.values(changed).some((rows: readonly object[]) => rows.length > 0) ? changed : undefined;
  }

  private async differing<T extends { id: string }>(entity: EntityClass<T>, rows: T[]): Promise<T[]> {
    const existing = new Map((await this.database.entities(entity, sql`1 = 1`)).map((row) => [row.id, inOrder(row)]));
    return rows.filter((row) => existing.get(row.id) !== inOrder(row));
  }

  private async write({ qualifications, versions, degreeParts, requirements }: CatalogueRows): Promise<void> {
    // Two servers may start at the same time on PostgreSQL: the second finds the rows and sets them to the same.
    await this.database.upsert(QualificationEntity, qualifications);
    await this.database.upsert(QualificationVersionEntity, versions);
    await this.database.upsert(DegreePartEntity, degreeParts);
    await this.database.upsert(RequirementEntity, requirements);
  }
}

/** The same text for the same row, whatever the order of its columns. */
function inOrder(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
}
