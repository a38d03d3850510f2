import { leesDatum } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { regelsVan } from '../../delen/regels';
import { besluitTeksten as teksten } from '../../teksten/weging';

export type Besluitverzoek = components['schemas']['NeemBesluitRequest'];

export interface Waarden extends Record<string, string> {
  werkoverlegOp: string;
  deelnemers: string;
  besluit: string;
  actie: string;
  aanZet: string;
  partners: string;
  motivering: string;
}

export function controleer(w: Waarden, vandaag: string): Fouten<Waarden> {
  const { fout } = teksten;
  const datum = leesDatum(w.werkoverlegOp, vandaag);
  const datumfout =
    w.werkoverlegOp.trim() === ''
      ? fout.werkoverlegOp
      : (datum.fout ?? (datum.waarde > vandaag && fout.toekomst));
  return {
    ...(datumfout ? { werkoverlegOp: datumfout } : {}),
    ...(regelsVan(w.deelnemers).length === 0 ? { deelnemers: fout.deelnemers } : {}),
    ...(w.besluit === '' ? { besluit: fout.besluit } : {}),
    ...(w.besluit === 'actie' && w.actie === '' ? { actie: fout.actie } : {}),
    ...(w.aanZet === '' ? { aanZet: fout.aanZet } : {}),
    ...(w.motivering.trim().length < 3 ? { motivering: fout.motivering } : {}),
  };
}

/** The answers as the API wants them: an action only with the decision to act. */
export function naarVerzoek(w: Waarden, vandaag: string): Besluitverzoek {
  const partners = regelsVan(w.partners);
  return {
    besluit: w.besluit,
    aanZet: w.aanZet,
    motivering: w.motivering.trim(),
    werkoverlegOp: leesDatum(w.werkoverlegOp, vandaag).waarde,
    deelnemers: regelsVan(w.deelnemers),
    ...(w.besluit === 'actie' ? { actie: w.actie } : {}),
    ...(partners.length > 0 ? { partners } : {}),
  } as Besluitverzoek;
}
