export * from './block-pairing.js';
export * from './next-step.js';
export * from './progress.js';
