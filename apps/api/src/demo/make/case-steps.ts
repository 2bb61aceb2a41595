import { Injectable } from '@nestjs/common';
import type { Background, Referral, SaveTraineeRequest } from '@valopolku/contracts';
import { SUITABILITY_CRITERIA, type Actor, type EarlyEndReason, type FollowUpPathKind, type PauseReason, type PlacementBasis, type PlainDate } from '@valopolku/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import type { PartRef } from '../published/parts.js';
import type { DemoExit } from '../published/person.js';
import { DemoServices } from './demo-services.js';
import { partOf, type DemoWorld, type MadeEnvironment, type MadePart } from './demo-world.js';

/** A case as the coach who owns it acts on it. */
export interface DemoCase {
  coach: Actor;
  periodId: string;
  traineeId: string;
  targets: { ref: PartRef; part: MadePart; targetId: string }[];
}

/** Who is referred: a new person, or one who comes back. */
export interface DemoReferral {
  coach: Actor;
  person: { traineeId: string } | { trainee: SaveTraineeRequest };
  referral: Referral;
  background: Background;
  municipalityCode: string;
  fieldId: string;
  projectId: string;
}

const ESF = {
  informationVersion: '2015-1', language: 'fi', service: 'esfProject',
} as const;

/** The steps of a coaching period on their days, each one use case. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly services: DemoServices,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Does something as if it were that day at that hour (UTC). */
  on<T>(date: PlainDate, hour: number, work: () => Promise<T>): Promise<T> {
    return this.clock.at(`${date}T${String(hour).padStart(2, '0')}:00:00.000Z`, work);
  }

  async refer({ coach, person, referral, background, municipalityCode, fieldId, projectId }: DemoReferral): Promise<DemoCase> {
    return this.on(referral.date, 8, async () => {
      const periodId = this.ids.next();
      const traineeId = 'traineeId' in person ? person.traineeId : this.ids.next();
      const who = 'traineeId' in person ? { traineeId } : { trainee: { ...person.trainee, id: traineeId } };
      const input = { id: periodId, ...who, referral, background, municipalityCode, fieldId, projectId, coachId: coach.userId };
      await this.services.refer.refer(coach, input);
      return { coach, periodId, traineeId, targets: [] };
    });
  }

  async start({ coach, periodId }: DemoCase, startsOn: PlainDate): Promise<void> {
    await this.on(startsOn, 7, async () => {
      await this.services.inform.give(coach, periodId, undefined, { ...ESF, date: startsOn });
      await this.services.phases.start(coach, periodId, undefined, { startsOn });
    });
  }

  async assess({ coach, periodId }: DemoCase, date: PlainDate, needsSupport: boolean): Promise<void> {
    const criteria = SUITABILITY_CRITERIA.map((criterion, index) => ({ criterion, answer: needsSupport && index % 3 === 1 ? ('withSupport' as const) : ('yes' as const), words: null }));
    const decision = needsSupport ? 'acceptedWithSupport' : 'accepted';
    const reason = needsSupport ? 'Motivaatio ja ala sopivat. Alussa sovitaan tuesta päivärytmiin.' : 'Motivaatio, työelämätaidot ja ala sopivat valmennukseen.';
    await this.on(date, 9, () => this.services.assess.assess(coach, periodId, { date, criteria, decision, reason }));
  }

  async aim(world: DemoWorld, one: DemoCase, date: PlainDate, refs: readonly PartRef[]): Promise<void> {
    await this.on(date, 9, async () => {
      for (const ref of refs) {
        const [part, targetId] = [partOf(world, ref), this.ids.next()];
        await this.services.targets.add(one.coach, one.periodId, { id: targetId, degreePartId: part.id });
        one.targets.push({ ref, part, targetId });
      }
    });
  }

  async place({ coach, periodId }: DemoCase, at: MadeEnvironment, range: { startsOn: PlainDate; endsOn: PlainDate }, basis: PlacementBasis): Promise<void> {
    const document = { kind: basis === 'paySubsidisedWork' ? 'Työsopimus' : 'Sopimus', date: range.startsOn, signedBy: at.organiser };
    const daysPerWeek = basis === 'rehabilitativeWorkActivity' ? 4 : 5;
    const input = { environmentId: at.id, from: range.startsOn, to: range.endsOn, basis, document, daysPerWeek, minutesPerDay: 360, instructor: at.instructor };
    await this.on(range.startsOn, 6, () => this.services.placements.place(coach, periodId, input));
  }

  /** The plan agreed, and skill building entered. */
  async build({ coach, periodId }: DemoCase, date: PlainDate): Promise<void> {
    await this.on(date, 10, async () => {
      const plan = 'Harjoitellaan tutkinnon osan taitoja omassa työpaikassa, välikeskustelu kuukausittain.';
      await this.services.agree.plan(coach, periodId, undefined, { date, plan });
      await this.services.phases.advance(coach, periodId, undefined, { to: 'skillBuilding', date });
    });
  }

  async pause({ coach, periodId }: DemoCase, pause: { startsOn: PlainDate; endsOn: PlainDate | null; reason: PauseReason }): Promise<void> {
    await this.on(pause.startsOn, 7, () => this.services.pauses.pause(coach, periodId, { from: pause.startsOn, to: pause.endsOn, reason: pause.reason }));
  }

  async extend({ coach, periodId }: DemoCase, date: PlainDate, days: number): Promise<void> {
    await this.on(date, 11, () => this.services.pauses.extend(coach, periodId, { days, reason: 'Aikaa tarvitaan kaikkien tutkinnon osien osoittamiseen.' }));
  }

  /** The first `count` requirements of the main target judged ready, the next one on its way. */
  async judge({ coach, periodId, targets: [main] }: DemoCase, date: PlainDate, count: number): Promise<void> {
    if (!main) return;
    for (const [index, requirementId] of main.part.requirementIds.slice(0, count + 1).entries()) {
      const judgement = index < count ? ('ready' as const) : ('withGuidance' as const);
      await this.on(date, 12, () => this.services.targets.judge(coach, periodId, undefined, main.targetId, { requirementId, judgement }));
    }
  }

  /** Readiness of every target: the main one was judged by its requirements, of the others what was known before counts. */
  async confirmReadiness({ coach, periodId, targets }: DemoCase, date: PlainDate): Promise<void> {
    for (const { targetId, part } of targets) {
      const isJudged = targetId === targets[0]?.targetId && part.requirementIds.length > 0;
      const waivedReason = isJudged ? null : 'Osaaminen todettiin yhdessä opettajan kanssa ennen näyttöä.';
      await this.on(date, 13, () => this.services.targets.confirmReadiness(coach, periodId, undefined, targetId, { date, waivedReason }));
    }
  }

  async advanceToDemonstration({ coach, periodId }: DemoCase, date: PlainDate): Promise<void> {
    await this.on(date, 14, () => this.services.phases.advance(coach, periodId, undefined, { to: 'demonstration', date }));
  }

  async visit({ coach, periodId }: DemoCase, date: PlainDate): Promise<void> {
    await this.on(date, 11, () => this.services.agree.contact(coach, periodId, { date, kind: 'visit', outcome: 'reached' }));
  }

  async agreeFollowUp({ coach, periodId }: DemoCase, agreedOn: PlainDate, exit: DemoExit): Promise<void> {
    await this.on(agreedOn, 10, () => this.services.agree.followUpPath(coach, periodId, undefined, { ...FOLLOW_UPS[exit.status], agreedOn }));
  }

  async end({ coach, periodId }: DemoCase, date: PlainDate, { status, detail }: DemoExit): Promise<void> {
    await this.on(date, 16, async () => {
      await this.services.ends.recordExit(coach, periodId, undefined, { status, detail, date });
      await this.services.phases.advance(coach, periodId, undefined, { to: 'ended' });
    });
  }

  async endEarly({ coach, periodId }: DemoCase, date: PlainDate, reason: EarlyEndReason, { status, detail }: DemoExit): Promise<void> {
    await this.on(date, 16, () => this.services.ends.endEarly(coach, periodId, undefined, { reason, exit: { status, detail, date } }));
  }
}

interface FollowUp {
  kind: FollowUpPathKind;
  words: string;
  nextService?: string;
}

const FOLLOW_UPS: Readonly<Record<DemoExit['status'], FollowUp>> = {
  studying: { kind: 'studies', words: 'Jatkaa opintoja oppilaitoksessa.' },
  working: { kind: 'work', words: 'Siirtyy työhön, valmentaja tavoittaa puolen vuoden päästä.' },
  paySubsidisedWork: { kind: 'workWithSupport', words: 'Palkkatuettu työ samassa paikassa, tuki jatkuu.' },
  unemployedJobseeker: { kind: 'anotherService', words: 'Työnhaku jatkuu tuettuna.', nextService: 'Työnhakuvalmennus' },
  movedToJobSeeking: { kind: 'restOfQualification', words: 'Hakee työtä ja suunnittelee loppuja tutkinnon osia.' },
  outsideWorkingLife: { kind: 'other', words: 'Perhevapaa, yhteys syksyllä.' },
  unknown: { kind: 'other', words: 'Ei tavoitettu.' },
};
