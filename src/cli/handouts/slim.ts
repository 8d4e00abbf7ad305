import { deflateSync, inflateSync } from 'node:zlib';
import { packObjects, type PdfObject } from './pack.ts';

/**
 * A PDF as Chromium writes it, made smaller and the same every time: fewer digits, the tree of tags
 * compressed, and the day of the edition for its two dates. It becomes a third to a half smaller.
 * @param date the day, as 2026-01-31
 * @throws when the file is not laid out as Skia does it (Chromium 156)
 */
export function slimPdf(pdf: Buffer, date: string): Buffer {
  const text = pdf.toString('latin1');
  const ending =
    /xref\n0 \d+\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)trailer\n<<\/Size \d+\n(.*?)>>\nstartxref\n/s.exec(
      text,
    );
  if (!ending) throw new Error('this PDF has no table of objects as Chromium writes it');
  const [, table = '', trailer = ''] = ending;
  const starts =
    table
      .match(/\d{10}/g)
      ?.map(Number)
      .sort((a, b) => a - b) ?? [];
  const objects = starts.map((start, index) =>
    slimObject(text.slice(start, starts[index + 1] ?? ending.index), date),
  );
  return packObjects(objects, trailer);
}

function slimObject(text: string, date: string): PdfObject {
  const match = /^(\d+) 0 obj\n(.*)\nendobj\n$/s.exec(text);
  if (!match) throw new Error(`this is no object as Chromium writes it: ${text.slice(0, 40)}`);
  const [, number = '', body = ''] = match;
  const isStream = body.endsWith('endstream');
  return {
    number: Number(number),
    isStream,
    body: isStream ? slimStream(body) : dated(body, date),
  };
}

/** What is drawn, with shorter numbers; other streams, such as fonts, stay as they are. */
function slimStream(body: string): string {
  const match = /^<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/.exec(body);
  if (!match) return body;
  const [head, length] = match;
  const packed = Buffer.from(body.slice(head.length, head.length + Number(length)), 'latin1');
  const content = withShortPoints(inflateSync(packed).toString('latin1'));
  const slim = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
  return `<</Filter /FlateDecode /Length ${slim.length}>> stream\n${slim.toString('latin1')}\nendstream`;
}

/**
 * Lines that draw (move, line, curve, rectangle) with one decimal: 0.02 mm, finer than a printer. The steps
 * from letter to letter, which add up along a line, have three. All other lines stay.
 */
function withShortPoints(content: string): string {
  return content
    .replaceAll(/^[-\d. ]+ (?:[mlcvy]|re)$/gm, (line) => shortNumbers(line, 1))
    .replaceAll(/^[-\d. ]+ Td(?= <)/gm, (step) => shortNumbers(step, 3));
}

const shortNumbers = (text: string, decimals: number) =>
  text.replaceAll(/-?\d*\.\d+/g, (number) => String(Number(Number(number).toFixed(decimals))));

function dated(body: string, date: string): string {
  const day = date.replaceAll('-', '');
  return body.replaceAll(
    /(\/(?:Creation|Mod)Date \(D:)\d{14}/g,
    (_, start: string) => `${start}${day}120000`,
  );
}
