/** What is recorded beside the clock. */
export type RecordingKind = 'sound' | 'camera';

/** Why nothing can be recorded: no such function, no permission, no device, or anything else. */
export type RecordingProblem = 'unsupported' | 'refused' | 'no-device' | 'failed';

export class RecordingError extends Error {
  constructor(readonly problem: RecordingProblem) {
    super(`recording is not possible: ${problem}`);
  }
}

/** A recording under way. */
export interface Take {
  /** What the camera sees, for a mirror on the screen. */
  readonly stream: MediaStream;
  pause(): void;
  resume(): void;
  /** Ends it and lets go of camera and microphone. */
  stop(): Promise<Blob>;
  /** Lets go of camera and microphone; what was recorded is lost. */
  release(): void;
}

/** A megabit a second is enough to look back at oneself; five minutes stay under 40 MB. */
const bitsPerSecond = { videoBitsPerSecond: 1_000_000, audioBitsPerSecond: 64_000 };

/**
 * Asks for microphone (and camera) and starts to record.
 * @throws RecordingError
 */
export async function startTake(kind: RecordingKind): Promise<Take> {
  if (!('mediaDevices' in navigator) || !('MediaRecorder' in globalThis)) {
    throw new RecordingError('unsupported');
  }
  const stream = await ask(kind);
  const release = () => stream.getTracks().forEach((track) => track.stop());
  try {
    const recorder = new MediaRecorder(stream, bitsPerSecond);
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.start();
    return {
      stream,
      release,
      pause: () => recorder.pause(),
      resume: () => recorder.resume(),
      stop: () =>
        new Promise((resolve) => {
          recorder.onstop = () => {
            release();
            resolve(new Blob(parts, { type: recorder.mimeType }));
          };
          recorder.stop();
        }),
    };
  } catch {
    release();
    throw new RecordingError('failed');
  }
}

async function ask(kind: RecordingKind): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true, video: kind === 'camera' });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new RecordingError(
      name === 'NotAllowedError' || name === 'SecurityError'
        ? 'refused'
        : name === 'NotFoundError' || name === 'OverconstrainedError'
          ? 'no-device'
          : 'failed',
    );
  }
}
