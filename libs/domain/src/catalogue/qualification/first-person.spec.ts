import { expect, it } from '@jest/globals';
import { inFirstPerson } from './first-person.js';

it.each([
  ['Opiskelija suunnittelee siivouspalvelun laitosympäristössä.', 'Suunnittelen siivouspalvelun laitosympäristössä.'],
  ['Opiskelija pesee, viimeistelee ja huoltaa tekstiilejä.', 'Pesen, viimeistelen ja huollan tekstiilejä.'],
  ['Opiskelija pukeutuu työhön ohjeiden mukaisesti ja käyttää tarvittavia suojaimia.', 'Pukeudun työhön ohjeiden mukaisesti ja käytän tarvittavia suojaimia.'],
  ['Opiskelija antaa palautetta ja arvioi opastustaan.', 'Annan palautetta ja arvioin opastustani.'],
  ['Opiskelija toteuttaa tutkinnon osaa ja kirjaa työtään.', 'Toteutan tutkinnon osaa ja kirjaan työtäni.'],
  // Nothing is invented.
  ['Opiskelija hurmaa asiakkaan.', 'Opiskelija hurmaa asiakkaan.'],
  ['Siivouksen suunnittelu', 'Siivouksen suunnittelu'],
])('%s', (statement, said) => {
  expect(inFirstPerson(statement)).toBe(said);
});
