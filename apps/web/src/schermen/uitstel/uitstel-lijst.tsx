import { datumTekst, type Kolom, Koppeling } from '@navolgbaar/ui';
import type { OpenUitstel } from '../../api/uitstel';
import { adres } from '../../basis';
import { lengteTekst } from '../../delen/duur';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { uitstelTeksten } from '../../teksten/uitstel';
import { Behandelaartabbladen } from '../termijnen/behandelaar-tabbladen';

const { lijst: teksten, beslisKnop } = uitstelTeksten;
const FILTERS = ['behandelaarId'];

/** Requests for extension about which nobody decided yet, what ends first on top. */
export function UitstelLijst() {
  const lijst = useLijst<OpenUitstel>({
    sleutel: ['uitstelverzoeken'],
    filters: FILTERS,
    haal: haalBladzijde<OpenUitstel>('/api/v1/uitstelverzoeken'),
  });
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Behandelaartabbladen label={teksten.titel} lijst={lijst} />
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
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
