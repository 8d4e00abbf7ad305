/** The tag of EXIF under which the place is kept (Exif 2.32, 4.6.3). */
const GPS_TAG = 0x8825;

/**
 * Whether a picture carries data of the camera: `place` when it names where it was taken, `other` for any
 * other EXIF or XMP. JPEG keeps it after `Exif\0\0`, PNG in a chunk `eXIf`, WebP in one called `EXIF`.
 */
export function cameraData(bytes: Uint8Array): 'place' | 'other' | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  if (/exif:GPSL(?:at|ong)itude/i.test(text)) return 'place';
  const marks = [/Exif\0\0/, /eXIf/, /EXIF/].map((mark) => mark.exec(text)?.index ?? -1);
  const [start] = marks.filter((index) => index !== -1);
  if (start === undefined) return /<x:xmpmeta|Raw profile type/.test(text) ? 'other' : undefined;
  const head = /II\*\0|MM\0\*/.exec(text.slice(start, start + 64));
  if (!head) return 'other';
  return hasGps(Buffer.from(bytes).subarray(start + head.index)) ? 'place' : 'other';
}

/** Looks through the first directory of a TIFF header for the entry about the place. */
function hasGps(tiff: Buffer): boolean {
  if (tiff.length < 10) return false;
  const isLittle = tiff[0] === 0x49;
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return false;
  const entries = Array.from({ length: short(first) }, (_, index) => first + 2 + index * 12);
  return entries.some((at) => at + 2 <= tiff.length && short(at) === GPS_TAG);
}
