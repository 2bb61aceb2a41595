import { beforeAll, expect, it } from '@jest/globals';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { addDays, DomainError, PHASES, type Phase } from '@valopolku/domain';
import fc from 'fast-check';
import { EnvironmentTasksService } from '../../areas/sites/environments/tasks/environment-tasks.service.js';
import { EnvironmentsService } from '../../areas/sites/environments/environments.service.js';
import { sql } from '../../platform/database/sql.js';
import { CaseWorld } from '../case-world.js';
import { describeOnBothDatabases } from '../describe-on-both-databases.js';
import { rounds } from '../thorough.js';
import { anyCommands } from './commands.js';
import { PeriodDriver } from './period-driver.js';
import { KINDS, PeriodModel, type Command, type Kind } from './period-model.js';
import { RULES } from './period-rules.js';

const MINUTES = 60_000;
const FIRST_DAY = '2026-03-16';
/** Some sequence of the longer run goes into each of these. */
const REFUSALS = ['gateNotMet', 'transitionNotAllowed', 'periodEnded', 'openPeriodExists', 'dateInFuture', 'dateBeforeStart', 'dateBeforeReferral', 'dateBeforePhase', 'dateBeforePreviousEnd', 'exitBeforeLastLog', 'exitBeforePhase', 'inPause'];
const RUNS = { sqlite: 100, postgres: rounds(10, 25) };

describeOnBothDatabases('any sequence of commands on a period', (context) => {
  let driver: PeriodDriver;
  const seen = { done: 0, refused: 0, phases: new Set<Phase>(), kinds: new Set<Kind>(), codes: new Set<string>() };

  beforeAll(async () => {
    const world = await CaseWorld.make(context.api);
    const { id } = await context.api.get(EnvironmentsService).create(world.coach, {
      name: 'Iso koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', municipalityCode: '684', capacity: 500, contacts: [],
    });
    await context.api.get(EnvironmentTasksService).add(world.coach, id, { name: 'Siivous', requirementIds: world.requirementIds });
    driver = new PeriodDriver(context.api, world, id);
  });

  /** One person from the first referral on; every answer is compared with the model's. */
  async function run(commands: readonly Command[]): Promise<void> {
    let today = FIRST_DAY;
    context.api.clock.fix(`${today}T08:00:00.000Z`);
    let { id } = await driver.refer(today);
    let model = new PeriodModel(today, new Map());
    for (const command of commands) {
      today = addDays(today, command.after);
      context.api.clock.fix(`${today}T08:00:00.000Z`);
      const date = addDays(today, -command.ago);
      const before = await driver.read(id);
      const isMeant = command.kind === 'refer' ? model.mayReturn(date, today) : RULES[command.kind].may(model, date, today);
      const done = await outcome(driver.act(before, date, command));
      const told = `${command.kind} on ${date}, today ${today}, in ${model.phase}`;
      expect({ told, is: done instanceof DomainError ? done.code : 'done' }).toEqual({ told, is: isMeant ? 'done' : expect.not.stringMatching(/^done$/) });
      if (done instanceof DomainError) {
        seen.refused += 1;
        for (const { code } of [done, ...done.errors]) seen.codes.add(code);
        expect(await driver.read(id)).toEqual(before);
        continue;
      }
      seen.done += 1;
      seen.kinds.add(command.kind);
      if (command.kind === 'refer') {
        id = (done as CoachingPeriodResponse).id;
        model = new PeriodModel(date, model.minutes);
      } else RULES[command.kind].does(model, date, command, today);
      seen.phases.add(model.phase);
      inOrder(await driver.read(id), model);
    }
  }

  it('does what the model says, refuses the rest and leaves nothing of it', async () => {
    const numRuns = RUNS[context.dialect];
    await fc.assert(fc.asyncProperty(anyCommands, run), { numRuns, seed: 20260316 });
    process.stdout.write(`process on ${context.dialect}: ${numRuns} sequences, ${seen.done} commands done, ${seen.refused} refused\n`);
    if (context.dialect === 'postgres') return;
    expect([...seen.phases].sort()).toEqual([...PHASES].sort());
    expect(KINDS.filter((kind) => !seen.kinds.has(kind))).toEqual([]);
    expect(REFUSALS.filter((code) => !seen.codes.has(code))).toEqual([]);
  }, 5 * MINUTES);

  it('never leaves two open periods of a person in an organisation', async () => {
    const twice = await context.api.database.rows<{ trainee_id: string }>(
      sql`SELECT trainee_id FROM coaching_period WHERE phase <> 'ended' GROUP BY organisation_id, trainee_id HAVING COUNT(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('lets one of ten referrals at once through', async () => {
    context.api.clock.fix(`${FIRST_DAY}T08:00:00.000Z`);
    const first = await driver.refer(FIRST_DAY);
    await driver.act(first, FIRST_DAY, { kind: 'turnAway', after: 0, ago: 0, accept: true });
    const answers = await Promise.all(Array.from({ length: 10 }, () => outcome(driver.refer(FIRST_DAY, first.traineeId))));
    const codes = answers.map((answer) => (answer instanceof DomainError ? answer.errors[0]?.code : 'done'));
    expect(codes.sort()).toEqual(['done', ...Array<string>(9).fill('openPeriodExists')]);
  });
}, { sql: 'differs' });

/** What it gave, or the rule that refused it; anything else is a fault. */
async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** The page tells the model's phase and dates, and a history without holes whose days go forward to the end. */
function inOrder({ phase, startedOn, endedOn, exit, phaseChanges }: CoachingPeriodResponse, model: PeriodModel): void {
  expect([phase, startedOn ?? undefined, endedOn ?? undefined, exit?.date ?? undefined]).toEqual([model.phase, model.startedOn, model.endedOn, model.exitOn]);
  if (startedOn) expect(startedOn >= model.referredOn).toBe(true);
  if (startedOn && endedOn) expect(endedOn >= startedOn).toBe(true);
  const steps = [...phaseChanges].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(['referred', ...steps.map((step) => step.to)]).toEqual([...steps.map((step) => step.from), phase]);
  const days = steps.map((step) => step.date);
  expect(days).toEqual([...days].sort());
}
