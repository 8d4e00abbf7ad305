import type { APIRoute } from 'astro';
import { isForOtherSide, movementFile } from '../../../pictures/movement-file.ts';
import { MOVEMENTS } from '../../../figures/movements/index.ts';
import { getLibrary } from '../../../library.ts';

/** Every movement as a file of its own. Its name holds a hash, so it lies among the assets for good. */
export async function getStaticPaths() {
  const { site } = await getLibrary();
  return [...MOVEMENTS.values()].map((movement) => {
    const { name, svg } = movementFile(movement.id, isForOtherSide(movement, site.defaultCountry));
    return { params: { name: name.replace(/\.svg$/, '') }, props: { svg } };
  });
}

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
