import { expect, it } from '@jest/globals';
import { inEnglishFirstPerson } from './first-person-english.js';

it.each([
  ['Student plans general property maintenance and monitoring tasks.', 'Plan general property maintenance and monitoring tasks.'],
  ['Student assesses own work performance.', 'Assess my own work performance.'],
  ['Student markets and prices own services.', 'Market and price my own services.'],
  ['Student washes, finishes and mends textiles.', 'Wash, finish and mend textiles.'],
  ['Student carries out the basic cleaning and protects surfaces with floor-care products.', 'Carry out the basic cleaning and protect surfaces with floor-care products.'],
  ['Student clarifies permits and contracts of the business.', 'Clarify permits and contracts of the business.'],
  ['Student finds out about the service contract and service products in own area of responsibility.', 'Find out about the service contract and service products in my own area of responsibility.'],
  // Nothing is invented.
  ['Student charms the customer.', 'Student charms the customer.'],
  ['Planning of cleaning', 'Planning of cleaning'],
])('%s', (statement, said) => {
  expect(inEnglishFirstPerson(statement)).toBe(said);
});
