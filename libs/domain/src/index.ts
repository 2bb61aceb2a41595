export * from './shared/choices.js';
export * from './shared/choices-organisation.js';
export * from './shared/error-codes.js';
export * from './shared/gate-conditions.js';
export * from './shared/domain-error.js';
export * from './access/roles.js';
export * from './access/actor.js';
export * from './access/grants.js';
