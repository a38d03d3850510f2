import { datumTekst, Koppeling, Tabbladen, type Kolom } from '@navolgbaar/ui';
import type { Opdrachtregel } from '../../api/zaken';
import { adres } from '../../basis';
import { Aanbiederfilter } from '../../delen/aanbiederfilter';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { opdrachtTeksten as teksten } from '../../teksten/opdrachten';

const FILTERS = ['status', 'aanbiederId'];

/** Orders on which something still has to happen, the first last day on top. */
export function OpdrachtenLijst() {
  const vanAanbieder = useIsAanbieder();
  const lijst = useLijst<Opdrachtregel>({
    sleutel: ['opdrachten'],
    filters: FILTERS,
    haal: haalBladzijde<Opdrachtregel>('/api/v1/opdrachten'),
  });
  const alle = lijst.filter['status'] === 'alle';
  return (
    <Pagina
      titel={vanAanbieder ? teksten.titelAanbieder : teksten.titel}
      inleiding={vanAanbieder && teksten.inleidingAanbieder}
    >
      <Tabbladen
        label={teksten.titel}
        tabbladen={[
          { label: teksten.tabbladen.open, href: lijst.hrefMet({ status: null }), huidig: !alle },
          { label: teksten.tabbladen.alle, href: lijst.hrefMet({ status: 'alle' }), huidig: alle },
        ]}
      />
      <Aanbiederfilter lijst={lijst} />
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={vanAanbieder ? kolommen.filter(({ id }) => id !== 'aanbieder') : kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Opdrachtregel>[] = [
  {
    id: 'opdracht',
    kop: teksten.kolom.opdracht,
    rijkop: true,
    cel: (rij) => (
      <Koppeling href={adres(`/opdrachten/${rij.id}`)}>{teksten.van(datumTekst(rij.gegevenOp))}</Koppeling>
    ),
  },
  {
    id: 'zaak',
    kop: teksten.kolom.zaak,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  {
    id: 'uiterlijk',
    kop: teksten.kolom.uiterlijk,
    cel: (rij) =>
      opdrachtOpen(rij.status) ? (
        <TermijnCel uiterlijk={rij.uiterlijk} opgeschortOp={rij.opgeschortOp} />
      ) : (
        datumTekst(rij.uiterlijk)
      ),
  },
  { id: 'stand', kop: teksten.kolom.stand, cel: (rij) => <Stand lijst="opdrachtstatus" code={rij.status} /> },
];
