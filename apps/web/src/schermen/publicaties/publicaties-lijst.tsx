import { Koppeling, Tabbladen, Termijn, type Kolom } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import type { Publicatieregel } from '../../api/lijn';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling, Geen } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stand } from '../../delen/zaak-labels';
import { publicatieTeksten } from '../../teksten/publicaties';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { volgendeStap } from './volgende-stap';

const { lijst: teksten } = publicatieTeksten;
const FILTERS = ['status'];

/** The publications that a person may see, with the day on which something can happen next. */
export function PublicatiesLijst() {
  const lijst = useLijst<Publicatieregel>({
    sleutel: ['publicaties'],
    filters: FILTERS,
    haal: haalBladzijde<Publicatieregel>('/api/v1/publicaties'),
  });
  const status = lijst.filter['status'] ?? null;
  const blad = (label: string, waarde: string | null) => ({
    ...{ label, href: lijst.hrefMet({ status: waarde }) },
    huidig: status === waarde,
  });
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Tabbladen
        label={teksten.titel}
        tabbladen={[
          blad(teksten.alle, null),
          ...Object.entries(zaakwaarden.publicatiestatus).map(([code, label]) => blad(label, code)),
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

function VolgendeDag({ rij }: { rij: Publicatieregel }) {
  const vandaag = useVandaag();
  const stap = volgendeStap(rij, vandaag);
  if (stap === null) return <Geen tekst={teksten.volgende.geen} />;
  const { volgende } = teksten;
  return stap.dag ? (
    <Termijn compact naam={volgende[stap.soort]} datum={stap.dag} vandaag={vandaag} />
  ) : (
    volgende[stap.soort === 'besluiten' ? 'besluitenNu' : stap.soort]
  );
}

const kolommen: readonly Kolom<Publicatieregel>[] = [
  {
    id: 'rapport',
    kop: teksten.kolom.rapport,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/publicaties/${rij.id}`)}>{rij.rapportnummer}</Koppeling>,
  },
  { id: 'titel', kop: teksten.kolom.titel, cel: (rij) => rij.titel },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: (rij) => <Stand lijst="publicatiestatus" code={rij.status} />,
  },
  {
    id: 'besluit',
    kop: teksten.kolom.besluit,
    cel: ({ besluit, voornemen }) =>
      besluit
        ? woord(zaakwaarden.publicatiebesluit, besluit)
        : teksten.voorstel(woord(zaakwaarden.publicatiebesluit, voornemen)),
  },
  { id: 'volgende', kop: teksten.kolom.volgende, cel: (rij) => <VolgendeDag rij={rij} /> },
];
