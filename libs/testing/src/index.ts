export * from './actors.js';
export * from './case-requests.js';
export * from './environment-requests.js';
export * from './people.js';
export * from './period-changes.js';
export * from './reference-requests.js';
export * from './test-id.js';
export * from './work-requests.js';
