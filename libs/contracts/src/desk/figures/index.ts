export * from './final-report-figures.js';
export * from './list-link.js';
export * from './my-day-figures.js';
export * from './overview-figures.js';
export * from './period-figures.js';
