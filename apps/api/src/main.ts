import 'reflect-metadata';

export { ConfigError, readConfig, type Config } from './platform/config/config.js';
export { DEMO_PASSWORD } from './platform/demo/demo-sign-in.js';
export { start, type RunningServer } from './start.js';
export { startFromEnvironment } from './start-from-environment.js';
