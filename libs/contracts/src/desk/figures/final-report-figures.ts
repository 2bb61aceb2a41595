import type { FinalReportResponse } from '../../insight/final-report.js';
import { link, type LinkedFigure, type LinkTo } from './list-link.js';

const GROUPS = ['women', 'under30', 'unemployedOver12Months'] as const;
const EDUCATIONS = ['basic', 'generalUpperSecondary', 'vocational', 'higher'] as const;

/** Lists behind the figures of a project's final report. */
export class FinalReportLinks {
  constructor(private readonly project: string) {}

  group(group: 'participants' | (typeof GROUPS)[number]): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { project: this.project, group });
  }

  education(education: (typeof EDUCATIONS)[number]): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { project: this.project, education });
  }

  /** `status`: an exit status, `work` or `positivePath`. */
  exit(status: string): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { project: this.project, exitStatus: status });
  }

  completions(narrower: { qualification?: string; field?: string; municipality?: string } = {}): LinkTo<'completions'> {
    return link('completions', { project: this.project, ...narrower });
  }

  environments(kind?: string): LinkTo<'environments'> {
    return link('environments', { project: this.project, kind, mapped: 'yes' });
  }
}

/** Every count of the final report that opens a list. */
export function finalReportFigures(report: FinalReportResponse, project: string): LinkedFigure[] {
  const links = new FinalReportLinks(project);
  const { participants, exits, positivePath, degreeParts, environments } = report;
  const people = (id: string, count: number, to: LinkedFigure['link']): LinkedFigure => ({ id, count, counts: 'people', link: to });
  const rows = (id: string, count: number, to: LinkedFigure['link']): LinkedFigure => ({ id, count, counts: 'rows', link: to });
  const fields = [...new Set(degreeParts.byFieldAndMunicipality.map(({ field }) => field.id))];
  const inField = (id: string): number => degreeParts.byFieldAndMunicipality.filter(({ field }) => field.id === id).reduce((sum, { count }) => sum + count, 0);
  return [
    people('participants', participants.total.count, links.group('participants')),
    ...GROUPS.map((group) => people(group, participants[group].count, links.group(group))),
    ...EDUCATIONS.map((education) => people(`education.${education}`, participants.education[education].count, links.education(education))),
    ...exits.map(({ status, count }) => people(`exit.${status}`, count, links.exit(status))),
    ...exits.flatMap(({ parts }) => (parts ? [people('exit.working', parts.working.count, links.exit('working')), people('exit.paySubsidisedWork', parts.paySubsidisedWork.count, links.exit('paySubsidisedWork'))] : [])),
    people('positivePath', positivePath.count, links.exit('positivePath')),
    rows('degreeParts', degreeParts.total, links.completions()),
    ...fields.map((field) => rows(`field.${field}`, inField(field), links.completions({ field }))),
    ...degreeParts.byFieldAndMunicipality.flatMap(({ field, municipality, count }) =>
      municipality ? [rows(`field.${field.id}.${municipality.code}`, count, links.completions({ field: field.id, municipality: municipality.code }))] : []),
    ...degreeParts.byQualification.map(({ qualification, count }) => rows(`qualification.${qualification.id}`, count, links.completions({ qualification: qualification.id }))),
    rows('environments', environments.total, links.environments()),
    ...environments.byKind.map(({ kind, count }) => rows(`environments.${kind}`, count, links.environments(kind))),
  ];
}
