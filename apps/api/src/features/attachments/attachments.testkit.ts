import { randomUUID } from 'node:crypto';
import { beginUpload, finishUpload, sendPart } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';

/** Where a file of a test goes. */
interface Place {
  teamId: string;
  assignmentId: string;
}

/** Sends bytes of a file from a place in it. */
export const sendBytes = (
  agent: TestAgent,
  upload: { teamId: string; uploadId: string },
  { offset, bytes }: { offset: number; bytes: Buffer },
) =>
  agent.inject({
    method: 'POST',
    url: sendPart.path.replace(':teamId', upload.teamId).replace(':uploadId', upload.uploadId),
    query: { offset: String(offset) },
    headers: { 'content-type': 'application/octet-stream' },
    payload: bytes,
  });

/** Sends a whole file in one part. */
export async function uploadFile(
  agent: TestAgent,
  { teamId, assignmentId }: Place,
  { name, bytes }: { name: string; bytes: Buffer },
) {
  const params = { teamId, uploadId: randomUUID() };
  await agent.call(beginUpload, { params, body: { assignmentId, name, size: bytes.length } });
  await sendBytes(agent, params, { offset: 0, bytes });
  return agent.call(finishUpload, { params });
}
