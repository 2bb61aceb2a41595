import type { OverviewQuery, OverviewResponse } from '../../insight/statistics.js';
import { link, type LinkedFigure, type LinkTo } from './list-link.js';

/** Groups of exit statuses that are shown as one row; any other status stands for itself. */
const EXIT_ROWS: Readonly<Record<string, readonly string[]>> = { work: ['working', 'paySubsidisedWork'] };

/** Lists behind the figures of the overview under its filters: of a coach's figures the own people, of a manager's everyone. */
export class OverviewLinks {
  constructor(
    private readonly people: OverviewResponse['people'],
    private readonly filters: OverviewQuery,
  ) {}

  participants(): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { ...this.narrowed, group: 'participants' });
  }

  women(): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { ...this.narrowed, group: 'women' });
  }

  /** `status`: an exit status, `work` or `positivePath`. */
  exit(status: string): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { ...this.narrowed, exitStatus: status });
  }

  phase(phase: string): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { ...this.narrowed, phase });
  }

  late(phase: string): LinkTo<'coachingPeriods'> {
    return link('coachingPeriods', { ...this.narrowed, phase, waiting: 'late' });
  }

  completions(narrower: { qualification?: string; municipality?: string } = {}): LinkTo<'completions'> {
    return link('completions', { ...this.narrowed, ...narrower });
  }

  /** An environment has no field, and is seen by everyone: a coach's figure is of all of them. */
  environments(kind?: string): LinkTo<'environments'> {
    const { project, municipality } = this.filters;
    return link('environments', { project, municipality, kind, mapped: 'yes' });
  }

  private get narrowed(): OverviewQuery & { caseload?: 'team' } {
    const { project, municipality, field } = this.filters;
    return { project, municipality, field, ...(this.people === 'own' && { caseload: 'team' }) };
  }
}

/** Every count of the overview that opens a list. */
export function overviewFigures(overview: OverviewResponse, filters: OverviewQuery): LinkedFigure[] {
  const links = new OverviewLinks(overview.people, filters);
  const goal = (key: string): number => overview.goals.find((one) => one.key === key)?.count ?? 0;
  const exits = (keys: readonly string[]): number => overview.exits.filter(({ key }) => keys.includes(key)).reduce((sum, { count }) => sum + count, 0);
  const people = (id: string, count: number, to: LinkedFigure['link']): LinkedFigure => ({ id, count, counts: 'people', link: to });
  const rows = (id: string, count: number, to: LinkedFigure['link']): LinkedFigure => ({ id, count, counts: 'rows', link: to });
  const qualifications = [...new Set(overview.completions.map(({ qualification }) => qualification.id))];
  const sum = (id: string): number => overview.completions.filter(({ qualification }) => qualification.id === id).reduce((total, { count }) => total + count, 0);
  return [
    people('participants', goal('participants'), links.participants()),
    people('women', goal('women'), links.women()),
    people('positivePath', overview.positivePath, links.exit('positivePath')),
    rows('degreeParts', goal('degreeParts'), links.completions()),
    rows('environments', goal('environments'), links.environments()),
    ...overview.phases.map(({ key, count }) => people(`phase.${key}`, count, links.phase(key))),
    ...overview.late.map(({ key, count }) => rows(`late.${key}`, count, links.late(key))),
    ...['studying', 'work', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife', 'unknown'].map((id) => people(`exit.${id}`, exits(EXIT_ROWS[id] ?? [id]), links.exit(id))),
    ...qualifications.map((id) => rows(`completions.${id}`, sum(id), links.completions({ qualification: id }))),
    ...overview.completions.flatMap(({ municipality, qualification, count }) =>
      municipality ? [rows(`completions.${qualification.id}.${municipality.code}`, count, links.completions({ qualification: qualification.id, municipality: municipality.code }))] : []),
    ...overview.environmentsByKind.map(({ key, count }) => rows(`environments.${key}`, count, links.environments(key))),
  ];
}
