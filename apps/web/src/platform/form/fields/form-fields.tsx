/** All fields of forms. What must load fast takes its few from their own files. */
export * from './form-choices.js';
export * from './form-date.js';
export * from './form-lists.js';
export * from './form-numbers.js';
export * from './form-text.js';
