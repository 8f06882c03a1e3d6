import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Runs one command and keeps its output.
 * @param {{ name: string, command: string, args: string[] }} part
 * @returns {Promise<{ name: string, ok: boolean, seconds: number, output: string }>}
 */
export function runPart({ name, command, args }) {
  const start = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ name, ok: code === 0, seconds, output });
    });
  });
}

/** One line for the reader: what, how it went, how long it took. */
export function partLine({ name, ok, seconds }) {
  return `${ok ? '✓' : '✗'} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`;
}
