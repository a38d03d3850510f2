import type { Gebruikregel } from '../../api/bevoegdheden';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import type { Filterkeuze } from '../../delen/werklijst-filter';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { gebruikkolommen } from './kolommen';

const KEUZES: readonly Filterkeuze[] = [
  {
    ...{ naam: 'soort', label: t.filter.soort, leeg: t.filter.alleSoorten },
    opties: opties(zaakwaarden.bevoegdheidsoort),
  },
  {
    ...{ naam: 'weigering', label: t.filter.weigering, leeg: t.filter.alleMedewerking },
    opties: [{ waarde: 'ja', label: t.filter.geweigerd }],
  },
  {
    ...{ naam: 'status', label: t.filter.stand, leeg: t.filter.geldend },
    opties: [{ waarde: 'alle', label: t.filter.alle }, ...opties(zaakwaarden.gebruikstatus)],
  },
];

const BEVOEGDHEDEN: Lijstdefinitie<Gebruikregel> = {
  naam: 'bevoegdheden',
  titel: t.titel,
  pad: '/api/v1/bevoegdheden',
  bladen: ['mijn', 'team', 'teLaat'],
  keuzes: KEUZES,
  sortering: {
    sleutels: [{ sleutel: 'op', kolom: 'dag', soort: 'dag', label: t.kolom.dag }],
    standaard: () => '-op',
  },
  bijschrift: t.bijschrift,
  kolommen: gebruikkolommen,
  sleutel: (rij) => rij.id,
  leeg: t.leeg,
};

/** The powers that were used, the newest first; what waits too long for an answer has a tab of its own. */
export function BevoegdhedenLijst() {
  return (
    <Werklijst lijst={BEVOEGDHEDEN} nadruk={(rij) => rij.antwoordTeLaat || rij.status === 'geweigerd'} />
  );
}
