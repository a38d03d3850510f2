import { zaakwaarden } from '../../teksten/zaakwaarden';
import { woord } from '../../teksten/waarden';

/** In what a step deviates from the ladder, as the part of a sentence. */
export const afwijkingInZin = (afwijkingen: readonly string[]): string =>
  afwijkingen.map((een) => woord(zaakwaarden.afwijkingsoort, een).toLowerCase()).join(', ');

/** The same where it stands alone: one capital, at the beginning. */
export const afwijkingswoorden = (afwijkingen: readonly string[]): string => {
  const zin = afwijkingInZin(afwijkingen);
  return zin.charAt(0).toUpperCase() + zin.slice(1);
};
