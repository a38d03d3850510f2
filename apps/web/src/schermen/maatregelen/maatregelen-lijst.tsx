import { datumTekst, Koppeling, type Kolom } from '@navolgbaar/ui';
import type { Maatregelregel } from '../../api/lijn';
import { adres } from '../../basis';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { useIsAanbieder } from '../../delen/rol';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import { Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** The case shows the same columns, without what is the same in every row. */
export const maatregelkolommen: readonly Kolom<Maatregelregel>[] = [
  {
    id: 'maatregel',
    kop: teksten.kolom.maatregel,
    rijkop: true,
    cel: (rij) => (
      <Koppeling href={adres(`/maatregelen/${rij.id}`)}>
        {woord(zaakwaarden.maatregelsoort, rij.soort)}
      </Koppeling>
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
    id: 'opgelegd',
    kop: teksten.kolom.opgelegd,
    smal: true,
    cel: (rij) => datumTekst(rij.opgelegdOp, 'kort'),
  },
  {
    id: 'uiterlijk',
    kop: teksten.kolom.uiterlijk,
    cel: (rij) => (
      <TermijnCel uiterlijk={rij.uiterlijk} open={rij.uiterlijk !== null} opgeschortOp={rij.opgeschortOp} />
    ),
  },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: (rij) => <Stand lijst="maatregelstand" code={rij.stand} />,
  },
];

const OPEN = 'opgelegd,ontvangen,deels_opgevolgd,niet_opgevolgd';

const MAATREGELEN: Lijstdefinitie<Maatregelregel> = {
  naam: 'maatregelen',
  titel: teksten.titel,
  pad: '/api/v1/maatregelen',
  bladen: ['mijn', 'team', 'niemand', 'teLaat'],
  keuzes: [
    {
      naam: 'soort',
      label: teksten.filter.soort,
      leeg: teksten.filter.alleSoorten,
      opties: opties(zaakwaarden.maatregelsoort),
    },
    {
      naam: 'status',
      label: teksten.kolom.stand,
      leeg: teksten.tabbladen.open,
      opties: [{ waarde: 'alle', label: teksten.tabbladen.alle }, ...opties(zaakwaarden.maatregelstatus)],
    },
  ],
  // The list opens with what something still has to happen on.
  vraag: ({ status, ...rest }) => (status === 'alle' ? rest : { ...rest, status: status ?? OPEN }),
  sortering: {
    sleutels: [{ sleutel: 'opgelegd', kolom: 'opgelegd', soort: 'dag', label: teksten.kolom.opgelegd }],
    standaard: () => '-opgelegd',
  },
  bijschrift: teksten.bijschrift,
  kolommen: maatregelkolommen,
  sleutel: (rij) => rij.id,
  leeg: teksten.leeg,
};

const VAN_AANBIEDER: Lijstdefinitie<Maatregelregel> = {
  ...MAATREGELEN,
  titel: teksten.titelAanbieder,
  bladen: [],
  zonderAanbieder: true,
  kolommen: maatregelkolommen.filter(({ id }) => id !== 'aanbieder'),
  leeg: { ...teksten.leeg, team: teksten.leegAanbieder },
};

/** Maatregelen on which something still has to happen, unless others are asked; a provider has its own. */
export function MaatregelenLijst() {
  return useIsAanbieder() ? (
    <Werklijst lijst={VAN_AANBIEDER} inleiding={teksten.inleidingAanbieder} />
  ) : (
    <Werklijst lijst={MAATREGELEN} nadruk={(rij) => rij.teLaat} />
  );
}
