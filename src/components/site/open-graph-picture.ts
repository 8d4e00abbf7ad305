import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import type { OpenGraphImage } from './open-graph-images.ts';

const SIZE = { width: 1200, height: 630 };
const PINE = '#0d423f';
const CREAM = '#fdf6e8';
const APRICOT = '#f2a65e';
const FONTS = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';

type Weight = 500 | 800;

const font = (weight: Weight) => ({
  name: 'Atkinson Hyperlegible Next',
  weight,
  data: readFileSync(`${FONTS}/atkinson-hyperlegible-next-latin-${weight}-normal.woff`),
});

/**
 * Draws a page's Open Graph picture: its title in type on the palette, with the bending leg.
 * @returns a PNG of 1200 x 630 px, about 20 kB
 */
export async function openGraphPicture({ label, title }: OpenGraphImage): Promise<Uint8Array> {
  const words = await satori(frame(label, title), { ...SIZE, fonts: [font(500), font(800)] });
  const picture = words.replace('</svg>', `${leg()}</svg>`);
  return sharp(Buffer.from(picture)).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
}

function frame(label: string, title: string) {
  return box(
    {
      ...SIZE,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '72px 80px',
      background: PINE,
      color: CREAM,
    },
    [
      box({ fontSize: 34, fontWeight: 500, opacity: 0.85 }, label),
      box(
        {
          width: title.length > 40 ? 760 : 700,
          fontSize: title.length > 40 ? 70 : 88,
          fontWeight: 800,
          letterSpacing: '-0.03em',
          lineHeight: 1.04,
        },
        title,
      ),
    ],
  );
}

const box = (style: object, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** The leg of the home page, bending a little further each time. */
function leg(): string {
  const knee = { x: 985, y: 215 };
  const shanks = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const angle = ((28 + part * 92) * Math.PI) / 180;
    const x = knee.x + 250 * Math.cos(angle);
    const y = knee.y + 250 * Math.sin(angle);
    return `<path d="M${knee.x} ${knee.y}L${x.toFixed(1)} ${y.toFixed(1)}" opacity="${0.15 + 0.85 * part ** 2}"/>`;
  });
  return `<g fill="none" stroke="${CREAM}" stroke-width="30" stroke-linecap="round">${shanks.join('')}<path d="M800 120L${knee.x} ${knee.y}"/></g><circle cx="${knee.x}" cy="${knee.y}" r="46" fill="${APRICOT}"/>`;
}
