import type { NeemBesluitCommand } from '../application/neem-besluit/neem-besluit.use-case';
import type { NavraagRequest, PuntbesluitRequest } from './dto/besluit.request';

/** What was sent as a decision about this melding, without when and by whom. */
export function naarBesluit(
  meldingId: string,
  verzoek: PuntbesluitRequest,
): Omit<NeemBesluitCommand, 'overleg'> {
  const { besluit, actie, aanZet, partners, motivering, wegingId, navraag, doorzending, actiepunt } = verzoek;
  return {
    ...{ meldingId, besluit, actie: actie ?? null, aanZet, partners: partners ?? [], motivering },
    wegingId: wegingId ?? null,
    navraag: navraag ? naarNavraag(navraag) : null,
    doorzending: doorzending
      ? { ...doorzending, weggelaten: doorzending.weggelaten ?? null, hierOok: doorzending.hierOok ?? false }
      : null,
    actiepunt: actiepunt ?? null,
  };
}

function naarNavraag({ aan, tekst, waarom, zonderInhoud, partnervraag }: NavraagRequest) {
  return {
    ...{ aan, tekst: tekst ?? null, waarom: waarom ?? null, zonderInhoud: zonderInhoud ?? false },
    partnervraag: partnervraag ? { ...partnervraag, weggelaten: partnervraag.weggelaten ?? null } : null,
  };
}
