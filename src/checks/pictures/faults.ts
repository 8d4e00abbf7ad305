import { cameraData } from './camera-data.ts';
import { svgFaults } from './svg.ts';

/** What is wrong, and what to do. */
export type Fault = readonly [message: string, tryThis: string];

/** The first bytes of each kind of picture, in hexadecimal, by the ending of its name. */
const SIGNATURES = new Map([
  ['png', '89504e470d0a1a0a'],
  ['jpg', 'ffd8ff'],
  ['jpeg', 'ffd8ff'],
  ['webp', '52494646'],
  ['ico', '00000100'],
]);

/** Files without a signature that may lie beside the pictures. */
const PLAIN = new Set(['txt', 'webmanifest']);

/** Everything wrong with one file that is published as it is. */
export function pictureFaults(name: string, bytes: Uint8Array): Fault[] {
  const ending = name.split('.').at(-1) ?? '';
  if (ending === 'svg') return svgFaults(Buffer.from(bytes).toString('utf8'));
  if (PLAIN.has(ending)) return [];
  const signature = SIGNATURES.get(ending);
  if (!signature) {
    return [
      [
        `Files that end in .${ending} are not published.`,
        'A picture as .svg, .png, .jpg or .webp.',
      ],
    ];
  }
  if (!Buffer.from(bytes.subarray(0, 16)).toString('hex').startsWith(signature)) {
    return [
      [`This is no .${ending}: its bytes are those of something else.`, 'Save the picture again.'],
    ];
  }
  const data = cameraData(bytes);
  if (data === undefined) return [];
  return [
    [
      data === 'place'
        ? 'This picture carries the place where it was taken.'
        : 'This picture carries data of the camera (EXIF), which can name place, time and person.',
      'Export it without metadata ("remove location and camera data").',
    ],
  ];
}
