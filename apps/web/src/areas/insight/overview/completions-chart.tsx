import { OverviewLinks, type CodedReference, type OverviewResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { ChartFrame, EmptyState, HeatTable, Link } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { listHref } from '../../../platform/list-href.js';
import { FigureTable } from './figure-table.js';
import type { OverviewSearch } from './overview-filters.js';
import { useChartLabels } from './use-chart-labels.js';

const HIDDEN = 'hidden';

const unique = (all: readonly CodedReference[]) => [...new Map(all.map((one) => [one.id, one])).values()];

/** Degree parts completed, by qualification and municipality. */
export function CompletionsChart({ overview, search }: { overview: OverviewResponse; search: OverviewSearch }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const cells = overview.completions;
  const sum = (fits: (cell: (typeof cells)[number]) => boolean) => cells.filter(fits).reduce((total, { count }) => total + count, 0);
  const name = (one: CodedReference) => localized(one.name, format.language).text;
  const known = unique(cells.flatMap(({ municipality }) => municipality ?? [])).sort((a, b) => name(a).localeCompare(name(b), format.locale));
  // People whose municipality is not told stand last, so that the columns add up.
  const isHidden = cells.some(({ municipality }) => !municipality);
  const places = [...known.map((one) => ({ id: one.id, label: name(one) })), ...(isHidden ? [{ id: HIDDEN, label: t('completions.hiddenPlace') }] : [])];
  const isAt = (cell: (typeof cells)[number], place: string) => (cell.municipality?.id ?? HIDDEN) === place;
  const qualifications = unique(cells.map(({ qualification }) => qualification))
    .map((one) => ({ one, total: sum(({ qualification }) => qualification.id === one.id) }))
    .sort((a, b) => b.total - a.total);
  const links = new OverviewLinks(overview.people, search);
  const open = (narrower: { qualification: string; municipality?: string }) => listHref(links.completions(narrower));
  const rows = qualifications.map(({ one, total }) => ({
    id: one.id,
    label: <Localized text={one.name} />,
    values: places.map((place) => sum((cell) => cell.qualification.id === one.id && isAt(cell, place.id))),
    total: <Link href={open({ qualification: one.id })}>{format.number(total)}</Link>,
  }));
  const all = sum(() => true);
  const labels = useChartLabels();
  if (all === 0) return <ChartFrame {...labels} title={t('completions.title')} chart={<EmptyState isSmall title={t('completions.none')} />} table={<EmptyState isSmall title={t('completions.none')} />} />;
  return (
    <ChartFrame
      {...labels}
      title={t('completions.title')}
      subtitle={t('completions.subtitle', { count: all })}
      chart={
        <HeatTable
          label={t('completions.title')}
          rowHeader={t('column.qualification')}
          columns={places}
          rows={rows}
          totalHeader={t('column.total')}
          totals={{ label: t('column.total'), values: places.map((place) => format.number(sum((cell) => isAt(cell, place.id)))), total: format.number(all) }}
          renderValue={(row, municipality, value) => (value === 0 || municipality === HIDDEN ? format.number(value) : <Link href={open({ qualification: row.id, municipality })} className="plain-link">{format.number(value)}</Link>)}
        />
      }
      table={<FigureTable label={t('completions.title')} unit={t('column.degreeParts')} rows={qualifications.map(({ one, total }) => ({ id: one.id, label: name(one), text: format.number(total), href: open({ qualification: one.id }) }))} />}
    />
  );
}
