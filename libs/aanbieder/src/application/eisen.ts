import { DomeinFout } from '@navolgbaar/kernel';
import type { Aanbiederfoutcode } from '../domain/fouten';
import type { Aanbieder, AanbiederRepository } from './ports/aanbieder.repository';

/** A provider that stopped gets nothing new. @throws DomeinFout AANBIEDER.GESTOPT */
export function eisActief({ gestoptOp }: Pick<Aanbieder, 'gestoptOp'>): void {
  if (gestoptOp !== null) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.GESTOPT');
}

/** Legal days as JJJJ-MM-DD. @throws DomeinFout AANBIEDER.EINDE_VOOR_BEGIN that names the field */
export function eisVolgorde(begin: string | null, einde: string | null, name: string): void {
  if (begin === null || einde === null || einde >= begin) return;
  throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.EINDE_VOOR_BEGIN', {}, [
    { name, reason: 'Vul een dag in op of na de begindatum.' },
  ]);
}

/**
 * Loads a provider that was chosen in a form, and that may get something new.
 * @throws DomeinFout AANBIEDER.ANDERE_ONBEKEND that names the field, AANBIEDER.GESTOPT
 */
export async function laadGekozen(aanbieders: AanbiederRepository, id: string, name: string): Promise<void> {
  try {
    eisActief(await aanbieders.laadVoorWijziging(id));
  } catch (fout) {
    if (!(fout instanceof DomeinFout) || fout.code !== 'NIET_GEVONDEN') throw fout;
    throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.ANDERE_ONBEKEND', {}, [
      { name, reason: 'Kies een aanbieder uit het register.' },
    ]);
  }
}
