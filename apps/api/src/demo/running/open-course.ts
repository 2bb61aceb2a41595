import { addDays, addMonths, latest, type PlainDate } from '@valopolku/domain';
import { diary, type DiaryEntry } from '../shared/diary.js';
import { Random } from '../shared/random.js';
import { TASK_TEMPLATES } from '../shared/task-templates.js';
import { workdayFrom, workdayUntil } from '../shared/workdays.js';
import { RUNNING_ENVIRONMENTS } from './environments.js';
import type { RunningPerson } from './people.js';

/** The days of someone whose period is open, counted back from today. */
export interface OpenCourse {
  referredOn: PlainDate;
  startsOn: PlainDate | null;
  assessedOn: PlainDate | null;
  aimedOn: PlainDate;
  placed: { startsOn: PlainDate; endsOn: PlainDate } | null;
  buildingOn: PlainDate | null;
  judgedOn: PlainDate | null;
  demonstratingOn: PlainDate | null;
  entries: DiaryEntry[];
}

/** Not assessed yet: the next step of these two. */
const NOT_ASSESSED: ReadonlySet<string> = new Set(['mikael', 'aleksi']);

export function openCourse(person: RunningPerson, today: PlainDate): OpenCourse {
  const { phase, days, key } = person;
  const begun = phase !== 'referred';
  const startsOn = begun ? workdayUntil(addDays(today, -days)) : null;
  const from = startsOn ?? today;
  const building = phase === 'skillBuilding' || phase === 'demonstration';
  const demonstrating = phase === 'demonstration';
  const placed = begun && person.environment ? { startsOn: workdayFrom(addDays(from, 9)), endsOn: latest([addMonths(from, 6), addDays(today, 28)]) ?? today } : null;
  return {
    referredOn: begun ? workdayUntil(addDays(from, -9)) : addDays(today, -days),
    startsOn,
    assessedOn: begun && !NOT_ASSESSED.has(key) ? workdayFrom(addDays(from, 5)) : null,
    aimedOn: workdayFrom(addDays(from, 9)),
    placed,
    buildingOn: building ? workdayFrom(addDays(from, 51)) : null,
    judgedOn: demonstrating ? workdayUntil(addDays(from, 116)) : building ? workdayUntil(addDays(today, -3)) : null,
    demonstratingOn: demonstrating ? workdayFrom(addDays(from, 118)) : null,
    entries: placed && person.lastLog !== undefined ? entriesOf(person, placed.startsOn, workdayUntil(addDays(today, -person.lastLog))) : [],
  };
}

function entriesOf(person: RunningPerson, startsOn: PlainDate, endsOn: PlainDate): DiaryEntry[] {
  const template = RUNNING_ENVIRONMENTS.find((environment) => environment.key === person.environment)?.template ?? 'facilityToday';
  const plan = {
    startsOn, endsOn, pauses: [], tasks: TASK_TEMPLATES[template], parts: person.target ? [person.target.part] : [],
    from: 0, to: Math.min(1, person.days / 150), density: 0.6, immigrant: person.immigrant !== undefined,
  };
  const entries = diary(plan, new Random(`open ${person.key}`));
  // The last day is always told: "news not asked" is counted from it.
  return entries.some((entry) => entry.date === endsOn) ? entries : [...entries, { date: endsOn, minutes: 240, independence: 'partly', tasks: [0], activity: null, note: null, by: 'staff' }];
}
