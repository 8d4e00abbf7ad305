/** Countries of `site.yaml` where people drive on the left; in all others they drive on the right. */
const ON_THE_LEFT: ReadonlySet<string> = new Set(['AU', 'GB', 'IE', 'IN', 'NZ']);

/** On which side of the road a country drives: a car's wheel is on the other side. */
export const drivingSide = (country: string): 'left' | 'right' =>
  ON_THE_LEFT.has(country) ? 'left' : 'right';
