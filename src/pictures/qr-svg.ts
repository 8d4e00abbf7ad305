import encodeQR from 'qr';

/** Light modules around the code: the least that readers may count on (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Millimetres a module is wide on paper. Below half a millimetre, cheap printers blur it. */
const MODULE = 0.6;

/**
 * A QR code as SVG, black on white in every theme, as large as it has to be on paper. It can lose
 * about 15 percent to a fold or a stain (level M).
 */
export function qrSvg(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const size = rows.length;
  const width = `${(size * MODULE).toFixed(1)}mm`;
  const dark = rows.flatMap((row, y) =>
    runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" ` +
    `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>\n`
  );
}

/** Where dark modules follow each other in a row: the first, and how many. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  return row.flatMap((isDark, x): [number, number][] => {
    if (!isDark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    return [[x, (end === -1 ? row.length : end) - x]];
  });
}
