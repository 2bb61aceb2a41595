import { contains, type Activity, type DateRange, type Independence, type PlainDate } from '@valopolku/domain';
import type { Random } from './random.js';
import type { TaskTemplate } from './task-templates.js';
import { workdaysBetween } from './workdays.js';

/** One day of work as it is logged. Tasks are positions in the environment's list. */
export interface DiaryEntry {
  date: PlainDate;
  minutes: number;
  independence: Independence;
  tasks: number[];
  activity: Activity | null;
  note: string | null;
  by: 'staff' | 'coach';
}

export interface DiaryPlan {
  /** Days at this place, both ends included. */
  startsOn: PlainDate;
  endsOn: PlainDate;
  pauses: readonly DateRange[];
  tasks: readonly TaskTemplate[];
  /** Degree parts aimed at: their tasks come most. */
  parts: readonly string[];
  /** How far the person has come at the first and at the last day, from 0 to 1. */
  from: number;
  to: number;
  /** Share of workdays with an entry. */
  density: number;
  immigrant: boolean;
}

const LEVELS = ['guided', 'partly', 'independent'] as const satisfies readonly Independence[];
const NOTES: Readonly<Record<Independence, readonly string[]>> = {
  guided: ['Käytiin työjärjestys läpi yhdessä.', 'Harjoiteltiin rinnalla, ohjetta tarvittiin vielä.', 'Uusi tehtävä, ensin näytettiin.'],
  partly: ['Aloitti itse, lopussa kysyi neuvoa.', 'Muisti järjestyksen, koneen käytössä pyysi apua.', 'Sujuu jo, laatu tarkistettiin yhdessä.'],
  independent: ['Suunnitteli ja teki itse.', 'Opasti uutta tulijaa samassa työssä.', 'Siisti jälki, asiakas kiitti.'],
};

/** The diary of one placement: on workdays, with that place's tasks, climbing from guided to independent. */
export function diary(plan: DiaryPlan, random: Random): DiaryEntry[] {
  const days = workdaysBetween(plan.startsOn, plan.endsOn).filter((day) => !plan.pauses.some((pause) => contains(pause, day)));
  const span = Math.max(1, days.length - 1);
  return days.flatMap((date, index) => {
    if (!random.chance(plan.density)) return [];
    const progress = plan.from + ((plan.to - plan.from) * index) / span;
    return [entry(date, progress, plan, random)];
  });
}

function entry(date: PlainDate, progress: number, plan: DiaryPlan, random: Random): DiaryEntry {
  const step = Math.floor(progress * 3 + (random.next() - 0.5) * 0.8);
  const independence = LEVELS[Math.max(0, Math.min(2, step))] as Independence;
  const by = random.chance(0.08) ? 'coach' : 'staff';
  const activity = activityOf(plan, random);
  const note = random.chance(0.12) ? random.pick(NOTES[independence]) : null;
  if (activity) return { date, minutes: random.pick([90, 120, 180]), independence: 'guided', tasks: [], activity, note: null, by };
  return { date, minutes: random.pick([180, 210, 240, 270, 300, 330, 360, 390, 420]), independence, tasks: tasksOf(plan, random), activity, note, by };
}

/** A day of something else now and then; vocabulary and electronic services for those who came to Finland. */
function activityOf(plan: DiaryPlan, random: Random): Activity | null {
  if (plan.immigrant && random.chance(0.1)) return random.pick(['language', 'digitalSkills'] as const);
  return random.chance(0.03) ? random.pick(['training', 'cardCourse', 'groupCoaching', 'jobSearch', 'digitalSkills'] as const) : null;
}

function tasksOf(plan: DiaryPlan, random: Random): number[] {
  const all = plan.tasks.map((_, index) => index);
  const aimed = all.filter((index) => plan.parts.some((part) => plan.tasks[index]?.teaches[part] !== undefined));
  const from = aimed.length > 0 && random.chance(0.85) ? aimed : all;
  return random.shuffle(from).slice(0, random.whole(1, 3)).sort((a, b) => a - b);
}

