export { DemonstrationsAtEnvironment, type EnvironmentUse, PlacementsAtEnvironment, TaskMappingChanged } from './environments.port.js';
