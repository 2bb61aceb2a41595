import type { CatalogueFile } from '../../areas/catalogue/qualifications/catalogue-file.js';
import { QUALIFICATIONS } from '../published/published-figures.js';

/** The ten degree parts whose qualification the published table does not name stand in a qualification of the demo alone. */
export const NOT_ITEMISED: CatalogueFile = {
  code: QUALIFICATIONS.notItemised,
  type: 'pt',
  fieldCode: null,
  diaryNumber: null,
  inForceFrom: '2015-01-01',
  itemised: false,
  name: { fi: 'Ei eritelty julkaistussa taulukossa', sv: 'Inte specificerad i den publicerade tabellen', en: 'Not itemised in the published table' },
  degreeParts: [
    {
      code: '900001', kind: 'optional', points: null, competenceArea: null, source: 'official', draftRequirements: [],
      name: { fi: 'Tutkinnon osa, jota ei ole eritelty', sv: 'Examensdel som inte specificerats', en: 'Degree part that was not itemised' },
    },
  ],
};
