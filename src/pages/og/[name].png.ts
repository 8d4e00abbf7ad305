import type { APIRoute } from 'astro';
import { openGraphImages, type OpenGraphImage } from '../../pictures/open-graph-images.ts';
import { openGraphPicture } from '../../pictures/open-graph-picture.ts';
import { getLibrary } from '../../library.ts';

export async function getStaticPaths() {
  const images = openGraphImages(await getLibrary());
  return images.map((image) => ({ params: { name: image.name }, props: image }));
}

export const GET: APIRoute<OpenGraphImage> = async ({ props }) =>
  new Response(Buffer.from(await openGraphPicture(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
