import { addDays, type PlainDate } from '@valopolku/domain';
import { PeriodModel, PLACED_DAYS, type Command, type Kind } from './period-model.js';

interface Rule {
  /** Whether it must succeed; else it must be refused and leave nothing. */
  may: (model: PeriodModel, date: PlainDate, today: PlainDate) => boolean;
  does: (model: PeriodModel, date: PlainDate, command: Command, today: PlainDate) => void;
}

const sinceStart: Rule['may'] = (model, date, today) => model.sinceStart(date, today);
const sinceReferral: Rule['may'] = ({ phase, referredOn }, date, today) => phase !== 'ended' && date >= referredOn && date <= today;

/** The model page's rules of a period, each command with what it needs and what it does. */
export const RULES: Readonly<Record<Exclude<Kind, 'refer'>, Rule>> = {
  inform: {
    may: ({ phase }, date, today) => phase !== 'ended' && date <= today,
    does: (model) => void (model.informed = true),
  },
  start: {
    may: (model, date, today) => model.phase === 'referred' && model.informed && date >= model.referredOn && date <= today,
    does: (model, date) => {
      model.startedOn = date;
      model.move('onboarding', date);
    },
  },
  assess: { may: sinceReferral, does: (model, on, { accept }) => void model.decisions.push({ on, accept }) },
  addTarget: { may: ({ phase, target }) => phase !== 'ended' && !target, does: (model) => void (model.target = true) },
  removeTarget: {
    may: ({ phase, target }) => phase !== 'ended' && target,
    does: (model) => void Object.assign(model, { target: false, readyOn: undefined }),
  },
  place: { may: (model, date) => model.mayPlace(date), does: (model, from) => void model.placements.push({ from, to: addDays(from, PLACED_DAYS) }) },
  agreePlan: { may: sinceStart, does: (model, date) => void (model.plannedOn = date) },
  confirmReadiness: { may: (model, date, today) => model.target && model.sinceStart(date, today), does: (model, date) => void (model.readyOn = date) },
  log: { may: (model, date, today) => model.mayLog(date, today), does: (model, date) => model.log(date) },
  pause: { may: (model, date, today) => model.mayPause(date, today), does: (model, from) => model.pause(from) },
  resume: {
    may: (model, date, today) => model.isRunning && model.openPause !== undefined && date >= model.openPause.from && date <= today,
    does: (model, date) => void Object.assign(model.openPause ?? {}, { to: date }),
  },
  followUp: { may: sinceStart, does: (model) => void (model.followUp = true) },
  exit: { may: (model, date, today) => model.mayExit(date, today), does: (model, date) => void (model.exitOn = date) },
  advance: {
    may: (model, date, today) => model.mayAdvance(date, today),
    does: (model, date) => model.move(model.phase === 'onboarding' ? 'skillBuilding' : 'demonstration', date),
  },
  stepBack: {
    may: ({ phase }) => phase === 'skillBuilding' || phase === 'demonstration',
    does: (model, _date, _command, today) => model.move(model.phase === 'demonstration' ? 'skillBuilding' : 'onboarding', today),
  },
  end: {
    may: (model) => model.phase === 'demonstration' && model.followUp && model.exitOn !== undefined && model.isLast(model.exitOn),
    does: (model) => model.move('ended', model.exitOn ?? ''),
  },
  endEarly: {
    may: (model, date, today) => model.mayExit(date, today),
    does: (model, date) => {
      model.exitOn = date;
      model.move('ended', date);
    },
  },
  turnAway: { may: (model, date, today) => model.phase === 'referred' && sinceReferral(model, date, today), does: (model, date) => model.move('ended', date) },
};
