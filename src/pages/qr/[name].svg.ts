import type { APIRoute } from 'astro';
import { qrSvg } from '../../pictures/qr-svg.ts';
import { qrCodes, type QrCode } from '../../domain/qr-codes.ts';
import { absolute } from '../../domain/structured-data/graph.ts';
import { getLibrary } from '../../library.ts';

export async function getStaticPaths() {
  const codes = qrCodes(await getLibrary());
  return codes.map((code) => ({ params: { name: code.name }, props: code }));
}

export const GET: APIRoute<QrCode> = async ({ props }) => {
  const { site } = await getLibrary();
  return new Response(qrSvg(absolute(site, props.path)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
