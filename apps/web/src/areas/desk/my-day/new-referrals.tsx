import { MY_DAY_LINKS, type MyDayResponse } from '@valopolku/contracts';
import { localized, REFERRAL_SOURCES, type ReferralSource } from '@valopolku/domain';
import { Link, LinkButton, List, ListRow, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { listHref } from '../../../platform/list-href.js';
import { paths } from '../../../platform/paths.js';
import { StandIn } from '../../../platform/people/stand-in.js';

const isSource = (value: string): value is ReferralSource => REFERRAL_SOURCES.some((source) => source === value);

/** People who were referred to us and wait for an answer. */
export function NewReferrals({ referrals }: Pick<MyDayResponse, 'referrals'>) {
  const { t } = useTranslation('myDay');
  const choice = useChoice();
  const format = useFormat();
  if (referrals.length === 0) return null;
  return (
    <Section title={t('referrals.title')} count={referrals.length} action={<Link href={listHref(MY_DAY_LINKS.referrals)}>{t('referrals.all')}</Link>}>
      <List>
        {referrals.map(({ coachingPeriodId, name, municipality, field, source, date, wish, deputyFor }) => (
          <ListRow
            key={coachingPeriodId}
            weight="text"
            title={<><b>{name}</b> {municipality && <span className="muted">{localized(municipality.name, format.language).text}</span>} <StandIn coach={deputyFor} isSaid /></>}
            detail={[wish || localized(field.name, format.language).text, `${isSource(source) ? choice('referralSource', source) : source}, ${format.near(date)}`].join(' · ')}
            aside={<LinkButton size="small" href={paths.coachingPeriod(coachingPeriodId)} aria-label={t('referrals.handleFor', { name })}>{t('referrals.handle')}</LinkButton>}
          />
        ))}
      </List>
    </Section>
  );
}
