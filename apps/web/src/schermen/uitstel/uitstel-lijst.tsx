import { datumTekst, type Kolom, Koppeling, Tabbladen } from '@navolgbaar/ui';
import { useIk } from '../../api/ik';
import type { OpenUitstel } from '../../api/uitstel';
import { adres } from '../../basis';
import { lengteTekst } from '../../delen/duur';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { termijnnaam } from '../../teksten/termijnen';
import { uitstelTeksten } from '../../teksten/uitstel';

const { lijst: teksten, beslisKnop } = uitstelTeksten;

const SLEUTEL = ['uitstelverzoeken'];
const FILTERS = ['behandelaarId'];
const haal = haalBladzijde<OpenUitstel>('/api/v1/uitstelverzoeken');

/** Requests for extension about which nobody decided yet, what ends first on top; one's own on a tab. */
export function UitstelLijst() {
  const ik = useIk();
  const lijst = useLijst<OpenUitstel>({ sleutel: SLEUTEL, filters: FILTERS, haal });
  const mijn = lijst.filter['behandelaarId'] !== undefined;
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Tabbladen
        label={teksten.titel}
        tabbladen={[
          { label: teksten.tabbladen.alle, href: lijst.hrefMet({ behandelaarId: null }), huidig: !mijn },
          { label: teksten.tabbladen.mijn, href: lijst.hrefMet({ behandelaarId: ik.id }), huidig: mijn },
        ]}
      />
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
  { id: 'naam', kop: teksten.kolom.naam, cel: termijnnaam },
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
