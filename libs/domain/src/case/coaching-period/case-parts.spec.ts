import { describe, expect, it } from '@jest/globals';
import { traineeFields } from '../trainee/trainee.access.js';
import { CASE_VIEWS } from './case-views.js';
import { caseParts, seesPauseReasons, seesSpecial } from './case-parts.js';

describe('what one sees of the page and the person', () => {
  it('staff see the work, never background, suitability or contacts', () => {
    expect([...caseParts(['work'])].sort()).toEqual(['demonstrations', 'diary', 'placements', 'targets']);
    const fields = traineeFields(['work'], true);
    expect([...fields].sort()).toEqual(['calledName', 'emergencyContactName', 'emergencyContactPhone', 'firstName', 'id', 'lastName', 'phone', 'supportNeeds']);
  });

  it('contacts stay with the team, the outline holds the name alone', () => {
    expect(CASE_VIEWS.filter((view) => caseParts([view]).has('contacts'))).toEqual(['team', 'deputised', 'unclaimed', 'formerTeam']);
    expect(caseParts(['outlineOfCoach', 'outlineOfManager']).size).toBe(0);
    expect([...traineeFields(['outlineOfCoach', 'outlineOfManager'], true)]).toEqual(['id', 'firstName', 'lastName', 'calledName']);
  });

  it('of the person a former team keeps the name', () => {
    expect([...traineeFields(['formerTeam'], true)]).toEqual(['id', 'firstName', 'lastName', 'calledName']);
  });

  it('several roles add up', () => {
    expect(caseParts(['work', 'outlineOfManager', 'team'])).toEqual(caseParts(['team']));
  });

  it('a safety prohibition hides the fields that tell of places', () => {
    expect(traineeFields(['openedByCoach'], false).has('address')).toBe(false);
    expect(traineeFields(['openedByCoach'], false).has('homeMunicipalityCode')).toBe(false);
    expect(traineeFields(['openedByManager'], true).has('address')).toBe(true);
  });

  it('special-category data: the team, the person, a coach who gave a reason; never a manager by role alone', () => {
    expect(CASE_VIEWS.filter((view) => seesSpecial([view]))).toEqual(['team', 'deputised', 'unclaimed', 'formerTeam', 'openedByCoach', 'own']);
  });

  it('the reason of a pause is for the team and the person', () => {
    expect(CASE_VIEWS.filter((view) => seesPauseReasons([view]))).toEqual(['team', 'deputised', 'unclaimed', 'formerTeam', 'own']);
  });
});
