import { onbeslist } from './lakken/lakbesluit';
import type { Lakkennis } from './lakken/voorstellen';
import { type PubliekeSectie, type Rapporttekst, alsRapporttekst } from './publieke-versie';

/** The public version, once a person has looked at every part and nothing in it is undecided; else null. */
export const toonbareVersie = (secties: readonly PubliekeSectie[], kennis: Lakkennis): Rapporttekst | null =>
  secties.every(
    (sectie) =>
      sectie.gecontroleerd &&
      (!sectie.naamGevonden || sectie.naamToelichting) &&
      onbeslist(sectie, kennis).length === 0,
  )
    ? alsRapporttekst(secties)
    : null;
