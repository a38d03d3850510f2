import { type Actor, type Rechtnaam, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import type { Kijker } from '../domain/weergave';

/**
 * The lists that can be kept in a view, each with the right to see it. A view holds the choices of a list, never its
 * rows: who opens it sees what that person may see. A new worklist is a line here.
 */
export const LIJSTEN = {
  meldingen: 'melding:lezen',
  zaken: 'zaak:lezen',
  termijnen: 'termijn:lezen',
  bezoeken: 'bezoek:lezen',
  bevoegdheden: 'bevoegdheid:lezen',
  maatregelen: 'maatregel:lezen',
  corrigerend: 'corrigerend:lezen',
  rapporten: 'rapport:lezen',
  activiteiten: 'activiteit:lezen',
  uitwisselingen: 'uitwisseling:lezen',
} as const satisfies Record<string, Rechtnaam>;
export type Lijstnaam = keyof typeof LIJSTEN;
export const LIJSTNAMEN = Object.keys(LIJSTEN) as Lijstnaam[];

/**
 * Views belong to the people of the supervision team; a machine has none, and a provider or college that shares a list
 * with the team does not get to know how the team looks at it (AANNAME; need-to-know, BK-6.12).
 * @throws DomeinFout GEEN_RECHT also without the right to the list itself
 */
export function eisLijst(actor: Actor, lijst: Lijstnaam): Kijker {
  const gebruikerId = eisPersoon(actor, 'weergave:gebruiken');
  eisRecht(actor, LIJSTEN[lijst]);
  return { gebruikerId, coordinator: actor.rollen.includes('coordinator') };
}
