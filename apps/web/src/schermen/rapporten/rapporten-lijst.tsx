import { datumTekst, Koppeling, type Kolom } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import type { Rapportregel } from '../../api/lijn';
import { adres } from '../../basis';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { rapportTeksten as teksten } from '../../teksten/rapporten';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** Links to the case where the reader may open it. */
function Zaak({ rij }: { rij: Rapportregel }) {
  const mag = useHeeftRecht()('zaak:lezen');
  return <ZaakKoppeling id={mag ? rij.zaakId : null} nummer={rij.zaaknummer} />;
}

export const rapportkolommen: readonly Kolom<Rapportregel>[] = [
  {
    id: 'nummer',
    kop: teksten.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/rapporten/${rij.id}`)}>{rij.nummer}</Koppeling>,
  },
  { id: 'titel', kop: teksten.kolom.titel, cel: (rij) => rij.titel },
  { id: 'zaak', kop: teksten.kolom.zaak, smal: true, cel: (rij) => <Zaak rij={rij} /> },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'soort', kop: teksten.kolom.soort, cel: (rij) => woord(zaakwaarden.rapportsoort, rij.soort) },
  { id: 'stand', kop: teksten.kolom.stand, cel: (rij) => <Stand lijst="rapportstatus" code={rij.status} /> },
  {
    id: 'vastgesteld',
    kop: teksten.kolom.vastgesteld,
    smal: true,
    cel: (rij) => (rij.vastgesteldOp ? datumTekst(rij.vastgesteldOp, 'kort') : '–'),
  },
];

const RAPPORTEN: Lijstdefinitie<Rapportregel> = {
  naam: 'rapporten',
  titel: teksten.titel,
  pad: '/api/v1/rapporten',
  bladen: ['mijn', 'team'],
  keuzes: [
    {
      naam: 'soort',
      label: teksten.kolom.soort,
      leeg: teksten.filter.alleSoorten,
      opties: opties(zaakwaarden.rapportsoort),
    },
    {
      naam: 'status',
      label: teksten.kolom.stand,
      leeg: teksten.filter.alle,
      opties: opties(zaakwaarden.rapportstatus),
    },
  ],
  sortering: {
    sleutels: [{ sleutel: 'nummer', kolom: 'nummer', soort: 'dag', label: teksten.kolom.nummer }],
    standaard: () => '-nummer',
  },
  bijschrift: teksten.bijschrift,
  kolommen: rapportkolommen,
  sleutel: (rij) => rij.id,
  leeg: teksten.leeg,
};

/** Whoever reads what was shared does not know who wrote it, and sees adopted ones only. */
const GEDEELD: Lijstdefinitie<Rapportregel> = {
  ...RAPPORTEN,
  bladen: [],
  keuzes: RAPPORTEN.keuzes.filter(({ naam }) => naam !== 'status'),
};

/** The reports that a person may see. */
export function RapportenLijst() {
  const magBewerken = useHeeftRecht()('rapport:opstellen');
  return <Werklijst lijst={magBewerken ? RAPPORTEN : GEDEELD} />;
}
