import { deflateSync } from 'node:zlib';

/** An object of a PDF file, as text in which each character is one byte. */
export interface PdfObject {
  number: number;
  /** Whether it carries bytes of its own: a font, a drawing. Such a one cannot be packed. */
  isStream: boolean;
  /** What stands between `obj` and `endobj`. */
  body: string;
}

const HEADER = '%PDF-1.5\n%\xd3\xeb\xe9\xe1\n';

/**
 * A PDF file of some objects, with all that are no streams compressed together (ISO 32000-1, 7.5.7 and
 * 7.5.8). The tags of a page are a thousand small objects, which Skia writes plainly.
 * @param trailer the entries of the trailer that say where to start: `/Root 9 0 R /Info 1 0 R`
 */
export function packObjects(objects: readonly PdfObject[], trailer: string): Buffer {
  const streams = objects.filter(({ isStream }) => isStream);
  const plain = objects.filter(({ isStream }) => !isStream);
  const last = Math.max(...objects.map(({ number }) => number));
  const pack = { number: last + 1, isStream: true, body: packOf(plain) };
  const table = last + 2;

  const places = new Map<number, Place>(
    plain.map(({ number }, index) => [number, [2, pack.number, index]]),
  );
  let file = HEADER;
  for (const { number, body } of [...streams, pack]) {
    places.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  places.set(table, [1, file.length, 0]);
  const start = file.length;
  const rows = Array.from({ length: table + 1 }, (_, number) =>
    row(places.get(number) ?? [0, 0, 65_535]),
  );
  const entries = `/Type /XRef /Size ${table + 1} /W [1 4 2] ${trailer}`;
  file += `${table} 0 obj\n${stream(entries, Buffer.concat(rows))}\nendobj\n`;
  return Buffer.from(`${file}startxref\n${start}\n%%EOF\n`, 'latin1');
}

/** Kind of entry (0 free, 1 in the file, 2 in a pack), then place or pack, then index. */
type Place = readonly [kind: 0 | 1 | 2, place: number, index: number];

function row([kind, place, index]: Place): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(place, 1);
  bytes.writeUInt16BE(index, 5);
  return bytes;
}

/** Objects one after the other, behind a list of their numbers and places. */
function packOf(objects: readonly PdfObject[]): string {
  let length = 0;
  const list = objects.map(({ number, body }) => {
    const entry = `${number} ${length}`;
    length += body.length + 1;
    return entry;
  });
  const head = `${list.join(' ')}\n`;
  const bodies = objects.map(({ body }) => `${body}\n`).join('');
  const entries = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  return stream(entries, Buffer.from(head + bodies, 'latin1'));
}

function stream(entries: string, content: Buffer): string {
  const packed = deflateSync(content, { level: 9 });
  const head = `<<${entries} /Filter /FlateDecode /Length ${packed.length}>>`;
  return `${head} stream\n${packed.toString('latin1')}\nendstream`;
}
