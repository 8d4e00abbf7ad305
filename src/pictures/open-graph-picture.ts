import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import { take } from '../domain/library.ts';
import { SCENES } from '../figures/index.ts';
import { drawScene } from '../figures/scene.ts';
import { flatStyles, themesOf } from '../figures/theme.ts';
import { kept, keyOf } from '../kept.ts';
import type { OpenGraphImage } from './open-graph-images.ts';

const SIZE = { width: 1200, height: 630 };
const PINE = '#0d423f';
const CREAM = '#fdf6e8';
const APRICOT = '#f2a65e';
const THEME = 'src/styles/figures.css';
const FONTS = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';

const CODE = ['src/pictures/open-graph-picture.ts'];

type Weight = 500 | 800;

const font = (weight: Weight) => ({
  name: 'Atkinson Hyperlegible Next',
  weight,
  data: readFileSync(`${FONTS}/atkinson-hyperlegible-next-latin-${weight}-normal.woff`),
});

/** One list for all pictures: satori (0.63.2) parses the fonts anew for each list it has not met. */
const fonts = [font(500), font(800)];

/**
 * Draws a page's Open Graph picture: its title in type on the palette, with the page's own figure or
 * the bending leg.
 * @returns a PNG of 1200 x 630 px, at most 60 kB
 */
export async function openGraphPicture(image: OpenGraphImage): Promise<Uint8Array> {
  const { label, title, figure } = image;
  const drawing = figure === undefined ? leg() : panel(figure);
  return kept('open-graph', keyOf(CODE, [label, title, drawing]), async () => {
    const words = await satori(frame(label, title, figure !== undefined && isWide(figure)), {
      ...SIZE,
      fonts,
    });
    const picture = words.replace('</svg>', `${drawing}</svg>`);
    return sharp(Buffer.from(picture)).png({ palette: true, colours: 64, effort: 4 }).toBuffer();
  });
}

function frame(label: string, title: string, isBelow: boolean) {
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
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
          width: isBelow ? 1040 : 660,
          fontSize: title.length > 40 ? 64 : 84,
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

/** Who lies is wider than tall: the picture stands above the title, not beside it. */
const isWide = (id: string): boolean => {
  const [, , width, height] = take(SCENES, id).viewBox;
  return width > height * 1.3;
};

/** The figure on a light panel, as large as fits, in colours that a rasteriser knows. */
function panel(id: string): string {
  const scene = take(SCENES, id);
  const css = readFileSync(THEME, 'utf8');
  const [light] = themesOf(css);
  if (!light) throw new Error(`${THEME} has no theme`);
  const [x, y, width, height] = scene.viewBox;
  const room = isWide(id)
    ? { x: 540, y: 70, width: 590, height: 300 }
    : { x: 770, y: 70, width: 370, height: 490 };
  const scale = Math.min((room.width - 40) / width, (room.height - 40) / height);
  const left = room.x + (room.width - width * scale) / 2;
  const top = room.y + (room.height - height * scale) / 2;
  const shapes = drawScene(scene)
    .map(({ svg }) => svg)
    .join('');
  const box = `x="${room.x}" y="${room.y}" width="${room.width}" height="${room.height}"`;
  return (
    `<style>${flatStyles(css, light)}</style><rect ${box} rx="36" fill="#fff"/>` +
    `<g transform="translate(${left} ${top}) scale(${scale}) translate(${-x} ${-y})">${shapes}</g>`
  );
}

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
