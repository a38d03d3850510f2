import { datumTekst, type Kolom, Koppeling } from '@navolgbaar/ui';
import type { OpenUitstel } from '../../api/uitstel';
import { adres } from '../../basis';
import { lengteTekst } from '../../delen/duur';
import { Behandelaar } from '../../delen/melding-labels';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { uitstelTeksten } from '../../teksten/uitstel';
import { BehandelaarLijst } from '../termijnen/behandelaar-lijst';

const { lijst: teksten, beslisKnop } = uitstelTeksten;

const SLEUTEL = ['uitstelverzoeken'];

/** Requests for extension about which nobody decided yet, what ends first on top. */
export function UitstelLijst() {
  return (
    <BehandelaarLijst
      pad="/api/v1/uitstelverzoeken"
      sleutel={SLEUTEL}
      teksten={teksten}
      kolommen={kolommen}
    />
  );
}

const kolommen: readonly Kolom<OpenUitstel>[] = [
  {
    id: 'zaak',
    kop: teksten.kolom.zaak,
    rijkop: true,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.kenmerk} />,
  },
  { id: 'naam', kop: teksten.kolom.naam, cel: (rij) => rij.naam },
  { id: 'gevraagd', kop: teksten.kolom.gevraagd, cel: (rij) => datumTekst(rij.gevraagdOp) },
  { id: 'langer', kop: teksten.kolom.langer, cel: (rij) => lengteTekst(rij) ?? '' },
  { id: 'uiterlijk', kop: teksten.kolom.uiterlijk, cel: (rij) => <TermijnCel uiterlijk={rij.laatsteDag} /> },
  { id: 'behandelaar', kop: teksten.kolom.behandelaar, cel: (rij) => <Behandelaar id={rij.behandelaarId} /> },
  {
    id: 'besluit',
    kop: teksten.kolom.besluit,
    cel: (rij) => <Koppeling href={adres(`/uitstel/${rij.termijnId}/besluit`)}>{beslisKnop}</Koppeling>,
  },
];
