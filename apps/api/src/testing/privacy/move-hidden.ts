import { FactsCheck } from '../../areas/insight/facts/facts-check.service.js';
import { PeriodKeeper } from '../../areas/coaching/coaching-periods/kept/period-keeper.service.js';
import { DiaryListener } from '../../areas/work/work-logs/diary/diary.listener.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { TestApp } from '../test-app.js';
import type { TestUser } from '../test-users.js';
import { mark } from './marked-case.js';

/** A municipality with an environment and its one task. */
export interface Place {
  municipality: string;
  environmentId: string;
  workTaskId: string;
}

/** What is moved: the periods, and what of them stands at one of the places. A placement at another environment stays. */
export interface Moved {
  places: readonly [Place, Place];
  periodIds: readonly string[];
}

/**
 * Everything that stands at one place stands at the other then: municipalities, environments, tasks, address. What the services
 * keep of it is counted anew, as if all had happened there; the versions stay.
 */
export async function moveHidden(api: TestApp, doer: TestUser, { places, periodIds }: Moved, place: 0 | 1): Promise<void> {
  const { database } = api;
  const [{ environmentId: from, workTaskId }, to] = [places[place === 0 ? 1 : 0], places[place]];
  await api.get(UnitOfWork).run(doer, async () => {
    for (const id of periodIds) {
      await database.execute(sql`UPDATE coaching_period SET municipality_code = ${to.municipality} WHERE id = ${id}`);
      await database.execute(sql`UPDATE period_background SET home_municipality_code = ${to.municipality} WHERE coaching_period_id = ${id}`);
      await database.execute(sql`UPDATE period_information SET controller_name = ${`${mark('controller')}${place}`} WHERE coaching_period_id = ${id}`);
      await database.execute(sql`UPDATE period_referral SET referral_unit = ${`${mark('referralUnit')}${place}`} WHERE coaching_period_id = ${id}`);
      await database.execute(sql`UPDATE trainee SET home_municipality_code = ${to.municipality}, address = ${`${mark('address')}${place}`}
        WHERE id IN (SELECT trainee_id FROM coaching_period WHERE id = ${id})`);
      await database.execute(sql`UPDATE work_log_task SET work_task_id = ${to.workTaskId}
        WHERE work_task_id = ${workTaskId} AND work_log_id IN (SELECT id FROM work_log WHERE coaching_period_id = ${id})`);
      for (const table of [sql`placement`, sql`work_log`, sql`demonstration`]) {
        await database.execute(sql`UPDATE ${table} SET environment_id = ${to.environmentId} WHERE coaching_period_id = ${id} AND environment_id = ${from}`);
      }
      await database.execute(sql`UPDATE completion SET municipality_code = ${to.municipality} WHERE coaching_period_id = ${id}`);
      await api.get(DiaryListener).keep(doer.organisationId, id, places.map((one) => one.workTaskId));
      await api.get(PeriodKeeper).renew(id);
    }
  }, 'factsRebuild');
  await api.get(FactsCheck).rebuild();
}
