import fc from 'fast-check';
import { inspectMedia } from './inspect-media.js';

const whole: Record<string, Buffer> = {
  'media/a.gif': Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  'media/a.webp': Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64'),
  'media/a.mp4': Buffer.from('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x08moov', 'latin1'),
};
const accepted = (path: string, bytes: Buffer): boolean => 'facts' in inspectMedia(path, bytes);

it.each(Object.entries(whole))('takes %s as it is, and under no other name', (path, bytes) => {
  expect(accepted(path, bytes)).toBe(true);
  for (const other of ['png', 'jpg', 'gif', 'webp', 'avif', 'mp3', 'ogg', 'webm', 'vtt', 'pdf']) {
    const name = `media/a.${other}`;
    if (name !== path) expect([name, accepted(name, bytes)]).toEqual([name, false]);
  }
});

it.each(Object.entries(whole))(
  'takes no %s with something behind it, or cut off',
  (path, bytes) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (more) => {
        expect(accepted(path, Buffer.concat([bytes, more]))).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(accepted(path, bytes.subarray(0, length))).toBe(false);
      }),
    );
  },
);

it('never throws, whatever comes under whatever name', () => {
  const ending = fc.constantFrom('png', 'jpg', 'gif', 'webp', 'avif', 'mp4', 'vtt', 'pdf', 'svg');
  const start = fc.constantFrom(
    ...Object.values(whole),
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  );
  fc.assert(
    fc.property(ending, start, fc.uint8Array({ maxLength: 200 }), (name, head, tail) => {
      const bytes = Buffer.concat([head, tail]);
      expect(Object.keys(inspectMedia(`media/a.${name}`, bytes))).toHaveLength(1);
    }),
  );
});
