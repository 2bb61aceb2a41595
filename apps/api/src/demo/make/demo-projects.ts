import type { PublishedFigure, SaveProjectRequest } from '@valopolku/contracts';
import { addDays, addMonths, type PlainDate } from '@valopolku/domain';
import { MUNICIPALITIES, PUBLISHED } from '../published/published-figures.js';

/** The project whose final figures were published. */
export function publishedProject(): SaveProjectRequest {
  return {
    name: 'Satakunnan VALO-valmennus',
    code: 'S20097',
    funder: 'Euroopan sosiaalirahasto',
    parentProgramme: 'Kestävää kasvua ja työtä 2014–2020',
    startsOn: PUBLISHED.startsOn,
    endsOn: PUBLISHED.endsOn,
    municipalityCodes: Object.values(MUNICIPALITIES),
    planned: { participants: 75, women: null, degreeParts: 120, positivePath: null, environments: 40 },
    goals:
      'Työpajoilla ja kuntien toimipisteissä tehtävä työ johtaa tutkinnon osiin noin puolessa vuodessa. Toimintaympäristöt opinnollistetaan ja valmentajat jalkautuvat niihin.',
  };
}

/** What the report printed otherwise than our rounding gives. */
export const PRINTED_FIGURES: readonly PublishedFigure[] = [
  {
    figure: 'exits.work.percent',
    value: PUBLISHED.printedWorkPercent,
    explanation: 'Raportissa lukee 29,8 %. 23 henkilöä 77:stä on 29,87 %, joka pyöristyy 29,9 %:iin.',
  },
];

/** The first day of the running project: a year and some months ago, always the first of a month. */
export function runningProjectStart(today: PlainDate): PlainDate {
  return `${addMonths(today, -14).slice(0, 7)}-01`;
}

/** A project that runs today, for everything that screens show. */
export function runningProject(today: PlainDate): SaveProjectRequest {
  const startsOn = runningProjectStart(today);
  return {
    name: 'Valo Satakunta',
    code: 'S30412',
    funder: 'Euroopan sosiaalirahasto+',
    parentProgramme: 'Uudistuva ja osaava Suomi 2021–2027',
    startsOn,
    endsOn: addDays(addMonths(startsOn, 36), -1),
    municipalityCodes: Object.values(MUNICIPALITIES),
    planned: { participants: 80, women: 48, degreeParts: 110, positivePath: 36, environments: 30 },
    goals: 'Valmennus vakiintuu osaksi kuntien työpajojen arkea myös kiinteistöpalveluissa.',
  };
}
