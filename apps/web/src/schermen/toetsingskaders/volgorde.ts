import type { Kaderinhoud, Norm } from '../../api/toetsingskaders';
import { alsBoom } from './kader';

/** Up or down one place. */
export type Stap = -1 | 1;

export interface Plek {
  /** Those it can change places with: of the same theme, and part of the same norm. */
  readonly buren: readonly Norm[];
  /** From 0; -1 for a norm that is not there. */
  readonly plaats: number;
}

export function plekVan({ normen }: Kaderinhoud, code: string): Plek {
  const norm = normen.find((een) => een.code === code);
  const buren = normen.filter(
    ({ thema, bovenliggend }) => thema === norm?.thema && bovenliggend === norm.bovenliggend,
  );
  return { buren, plaats: buren.findIndex((een) => een.code === code) };
}

/** The whole with this norm one place further, and its parts with it; null when there is no further. */
export function verplaatst(inhoud: Kaderinhoud, code: string, stap: Stap): Kaderinhoud | null {
  const { buren, plaats } = plekVan(inhoud, code);
  const [norm, ander] = [buren[plaats], buren[plaats + stap]];
  if (!norm || !ander) return null;
  const normen = inhoud.normen.map((een) => (een === norm ? ander : een === ander ? norm : een));
  return { ...inhoud, normen: alsBoom(normen).flatMap((boom) => [boom.norm, ...boom.delen]) };
}
