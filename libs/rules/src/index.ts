export * from './next-step.js';
export * from './progress.js';
