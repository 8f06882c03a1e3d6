// `npm start`: from a fresh clone to a running site. The server runs in this very process, so that
// signals, its exit code and its output are those of the command.
import { build, install, requireNode, StepFailed } from './prepare.mjs';

try {
  requireNode();
  await install();
  await build();
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exit(1);
}
process.env.NODE_ENV ??= 'production';
await import('../apps/api/dist/main.js');
