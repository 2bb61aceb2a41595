import { useQuery } from '@tanstack/react-query';
import { Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { MyCertificates } from '../my-certificates.js';
import { MyCoachChanges } from '../my-coach-changes.js';
import { hasBegun, MyEnding } from '../my-ending.js';
import { MyLatestEntry } from '../my-latest-entry.js';
import { myPathQuery } from '../../../../data/desk/my-path.js';
import { MySkills } from '../my-skills.js';
import { MyStations } from '../my-stations.js';
import { NextEvent } from '../next-event.js';
import { WhoHasViewed } from '../who-has-viewed.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import './my-path-page.css';

/** The trainee's own page: what I have learned and what comes next, in plain words. */
export function MyPathPage() {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  const query = useQuery(myPathQuery);
  const title = query.data ? t('hello', { name: query.data.firstName }) : t('title');
  return (
    <Page title={title} windowTitle={t('title')} lead={t('today', { date: format.longDate(todayInHelsinki()) })}>
      <QueryView query={query}>
        {(path) => (
          <div className="my-path">
            {path.ending ? <MyEnding ending={path.ending} hasBegun={hasBegun(path)} /> : <NextEvent path={path} />}
            {(!path.ending || hasBegun(path)) && <MyStations steps={path.steps} />}
            <div className="columns">
              <div>
                <MySkills targets={path.targets} />
                {path.plan && <Section title={t('plan')}><p className="my-path-words preserve">{path.plan}</p></Section>}
                {path.followUpPath && <Section title={t('followUp')}><p className="my-path-words preserve">{path.followUpPath.words}</p></Section>}
              </div>
              <div>
                <MyLatestEntry diary={path.diary} isOver={Boolean(path.ending)} />
                <MyCoachChanges changes={path.coachChanges} />
                <MyCertificates completions={path.completions} isOver={Boolean(path.ending)} />
                <WhoHasViewed traineeId={path.traineeId} />
              </div>
            </div>
          </div>
        )}
      </QueryView>
    </Page>
  );
}
