export { type Case, type CaseRow, CasesService, type Standing } from './access/cases.service.js';
export { isHidden } from './access/hidden-people.js';
export { type PlaceProof, type Places, PlacesService } from './access/places.service.js';
export { TraineesModule } from './trainees.module.js';
export { TraineesService } from './trainees.service.js';
