import { datumTekst, momentTekst } from '@navolgbaar/ui';
import type { Melding } from '../../api/meldingen';
import { dagVan } from '../../delen/dag';

type Momenten = Pick<Melding, 'ontvangenOp' | 'geregistreerdOp'>;

/** Whether it was written down on a later day than it came in. */
export function laterGeregistreerd({ ontvangenOp, geregistreerdOp }: Momenten): boolean {
  return dagVan(ontvangenOp) !== dagVan(geregistreerdOp);
}

/** When it came in. Of an earlier day only the day is known, so no hour is shown. */
export function ontvangstTekst(melding: Momenten): string {
  return laterGeregistreerd(melding)
    ? datumTekst(dagVan(melding.ontvangenOp))
    : momentTekst(melding.ontvangenOp);
}
