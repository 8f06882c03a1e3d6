/** Width and height that the header of a picture tells, in pixels. */
interface PictureSize {
  width: number;
  height: number;
}

type Reader = (bytes: Buffer) => PictureSize | null;

/**
 * Walks through a picture from its first byte to its last. Nothing may come after its end: a picture
 * that is also something else is no picture.
 * @returns null when it is not whole, or not only a picture
 */
export function pictureSize(mediaType: string, bytes: Buffer): PictureSize | null {
  const read = readers[mediaType];
  try {
    return read ? read(bytes) : null;
  } catch (error) {
    // Reading past the end: the picture was cut off.
    if ((error as Error).name === 'RangeError') return null;
    throw error;
  }
}

/** PNG (W3C, third edition): chunks of a length, a type, data and a checksum; `IEND` is the last. */
const png: Reader = (bytes) => {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  for (let at = 8; at < bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return only(size, bytes, end);
    at = end;
  }
  return null;
};

/** JPEG (ITU T.81): segments up to the scan; it ends with the marker `FF D9`. */
const jpeg: Reader = (bytes) => {
  if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) return null;
  for (let at = 2; bytes.readUInt8(at) === 0xff;) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xda) return null;
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
};

/** GIF 89a: blocks until the trailer `3B`. */
const gif: Reader = (bytes) => {
  const size = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  const colours = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  const afterBlocks = (from: number) => {
    let at = from;
    while (bytes.readUInt8(at) > 0) at += bytes.readUInt8(at) + 1;
    return at + 1;
  };
  for (let at = 13 + colours(bytes.readUInt8(10)); ;) {
    const kind = bytes.readUInt8(at);
    if (kind === 0x3b) return only(size, bytes, at + 1);
    if (kind === 0x21) at = afterBlocks(at + 2);
    else if (kind === 0x2c) at = afterBlocks(at + 11 + colours(bytes.readUInt8(at + 9)));
    else return null;
  }
};

/** WebP: a RIFF container whose length tells where the file ends. */
const webp: Reader = (bytes) => {
  const length = bytes.readUInt32LE(4) + 8;
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') {
    const size = { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    return only(size, bytes, length);
  }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    const size = { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    return only(size, bytes, length);
  }
  if (kind !== 'VP8 ') return null;
  const [width, height] = [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  return only({ width, height }, bytes, length);
};

/** AVIF (ISO 23008-12): boxes fill the file; the largest `ispe` property is that of the picture. */
const avif: Reader = (bytes) => {
  let end = 0;
  while (end < bytes.length) {
    const length = bytes.readUInt32BE(end);
    if (length < 8) return null;
    end += length;
  }
  const size = { width: 0, height: 0 };
  for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 4)) {
    size.width = Math.max(size.width, bytes.readUInt32BE(at + 8));
    size.height = Math.max(size.height, bytes.readUInt32BE(at + 12));
  }
  return only(size, bytes, end);
};

const readers: Readonly<Record<string, Reader>> = {
  'image/png': png,
  'image/jpeg': jpeg,
  'image/gif': gif,
  'image/webp': webp,
  'image/avif': avif,
};

function only(size: PictureSize, bytes: Buffer, end: number): PictureSize | null {
  return end === bytes.length ? size : null;
}
