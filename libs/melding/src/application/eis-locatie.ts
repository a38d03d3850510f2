import type { Aanbiederfeit } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Meldingfoutcode } from '../domain/fouten';

/** A location belongs to the provider of the melding. @throws DomeinFout MELDING.LOCATIE_ONBEKEND */
export function eisLocatie(locatieId: string | null | undefined, aanbieder: Aanbiederfeit | null): void {
  if (!locatieId || aanbieder?.locatieIds.includes(locatieId)) return;
  throw new DomeinFout<Meldingfoutcode>('MELDING.LOCATIE_ONBEKEND', {}, [
    { name: 'locatieId', reason: 'Deze locatie hoort niet bij de gekozen aanbieder.' },
  ]);
}
