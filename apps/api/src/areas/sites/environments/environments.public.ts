export { DemonstrationsAtEnvironment, type EnvironmentUse, PlacementsAtEnvironment } from './environments.port.js';
