import { Injectable } from '@nestjs/common';
import type { FinalReportResponse } from '@valopolku/contracts';
import {
  ENVIRONMENT_KINDS, EXIT_STATUSES, finalReport, sortName,
  type Actor, type FieldAndMunicipalityCount, type FinalReportNumbers, type NamedRef, type QualificationCountInput, type StatisticFilter,
} from '@valopolku/domain';
import { ProjectsService } from '../../registry/projects/projects.public.js';
import { MunicipalitiesService, WorkFieldsService } from '../../registry/reference/reference.public.js';
import { QualificationNames, StatisticsService } from '../statistics/statistics.public.js';

type Fields = Awaited<ReturnType<WorkFieldsService['references']>>;

/** The final report of a project, as a funder publishes it, with what does not add up said beside it. */
@Injectable()
export class FinalReportService {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly projects: ProjectsService,
    private readonly fields: WorkFieldsService,
    private readonly municipalities: MunicipalitiesService,
    private readonly qualifications: QualificationNames,
  ) {}

  /** 404 for a project that is not the organisation's. */
  async read(actor: Actor, projectId: string): Promise<FinalReportResponse> {
    const project = await this.projects.get(actor, projectId);
    const filter: StatisticFilter = { organisationId: actor.organisationId, projectId };
    const [exits, kinds] = [await this.statistics.byKey('exits', filter), await this.statistics.byKey('environmentsByKind', filter)];
    const fields = await this.fields.references(actor);
    const codes = await this.qualifications.fieldCodes();
    const byQualification = await this.byQualification(filter);
    return finalReport({
      participants: await this.participants(filter),
      exits: Object.fromEntries(EXIT_STATUSES.map((status) => [status, exits.get(status) ?? 0])),
      environments: ENVIRONMENT_KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })).filter((row) => row.count > 0),
      degreeParts: {
        byFieldAndMunicipality: await this.byFieldAndMunicipality(fields, filter),
        byQualification,
        fields: [...fields.values()].filter(({ code }) => codes.has(code)).map(inAllLanguages),
        joint: await this.joint(filter, fields, byQualification),
      },
      qualificationsCompleted: await this.statistics.number('qualificationsCompleted', filter),
      published: project.publishedFigures,
    });
  }

  private async participants(filter: StatisticFilter): Promise<FinalReportNumbers['participants']> {
    const education = await this.statistics.byKey('educationAtStart', filter);
    const of = (group: string): number => education.get(group) ?? 0;
    return {
      total: await this.statistics.number('participants', filter),
      women: await this.statistics.number('women', filter),
      under30: await this.statistics.number('under30', filter),
      ageEstimated: await this.statistics.number('ageEstimated', filter),
      unemployedOver12Months: await this.statistics.number('unemployedOver12Months', filter),
      education: { basic: of('basic'), generalUpperSecondary: of('generalUpperSecondary'), vocational: of('vocational'), higher: of('higher') },
    };
  }

  /** What the groups of each field completed in qualifications of several fields. */
  private async joint(filter: StatisticFilter, fields: Fields, qualifications: readonly QualificationCountInput[]): Promise<{ fieldCode: string; count: number }[]> {
    const joint = new Set(qualifications.filter(({ fieldCode, itemised }) => fieldCode === null && itemised).map(({ qualification }) => qualification.id));
    const rows = await this.statistics.rows('degreePartsByFieldAndQualification', filter);
    return rows.flatMap(({ keys: [fieldId = '', qualificationId = ''], value }) => {
      const field = fields.get(fieldId);
      return field && joint.has(qualificationId) ? [{ fieldCode: field.code, count: value }] : [];
    });
  }

  private async byFieldAndMunicipality(fields: Fields, filter: StatisticFilter): Promise<FieldAndMunicipalityCount[]> {
    const rows = await this.statistics.rows('degreePartsByFieldAndMunicipality', filter);
    return rows
      .flatMap(({ keys: [fieldId = '', municipality = ''], value }) => {
        const [field, place] = [fields.get(fieldId), this.municipalities.told(municipality)];
        return field ? [{ field: inAllLanguages(field), municipality: place && inAllLanguages(place), count: value }] : [];
      })
      .sort((a, b) => (cellOrder(a) < cellOrder(b) ? -1 : 1));
  }

  /** The itemised first, the most completed first among them. */
  private async byQualification(filter: StatisticFilter): Promise<QualificationCountInput[]> {
    const rows = await this.statistics.rows('degreePartsByQualification', filter);
    const names = await this.qualifications.byId(rows.map(({ keys }) => keys[0] ?? ''));
    return rows
      .flatMap(({ keys: [id = ''], value }) => {
        const named = names.get(id);
        if (!named) return [];
        const { code, name, fieldCode, itemised } = named;
        return [{ qualification: inAllLanguages({ id, code, name }), fieldCode, itemised, count: value }];
      })
      .sort((a, b) => Number(b.itemised) - Number(a.itemised) || b.count - a.count || (a.qualification.code < b.qualification.code ? -1 : 1));
  }
}

/** A report names each thing in every language; where there is no official name the Finnish one is what people use. */
function inAllLanguages({ id, code, name }: NamedRef): NamedRef {
  return { id, code, name: { fi: name.fi, sv: name.sv ?? name.fi, en: name.en ?? name.fi } };
}

const LAST = '\uffff';
const cellOrder = ({ field, municipality }: FieldAndMunicipalityCount): string => `${field.code}|${municipality ? sortName(municipality.name.fi) : LAST}`;
