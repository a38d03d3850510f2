import { useVandaag } from '../../api/ik';
import type { Bezoekregel } from '../../api/bezoeken';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import type { Filterkeuze } from '../../delen/werklijst-filter';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { bezoekkolommen } from './bezoekkolommen';

const { gepland: _, ...ANDERE } = zaakwaarden.bezoekstatus;
const KEUZES: readonly Filterkeuze[] = [
  {
    naam: 'status',
    label: teksten.filter.stand,
    leeg: teksten.filter.gepland,
    opties: [{ waarde: 'alle', label: teksten.filter.alle }, ...opties(ANDERE)],
  },
];

const BEZOEKEN: Lijstdefinitie<Bezoekregel> = {
  naam: 'bezoeken',
  titel: teksten.titel,
  pad: '/api/v1/bezoeken',
  bladen: ['mijn', 'team', 'teLaat'],
  keuzes: KEUZES,
  sortering: {
    sleutels: [{ sleutel: 'op', kolom: 'dag', soort: 'termijn', label: teksten.kolom.dag }],
    // What is still to come begins with the first day, what was with the last.
    standaard: ({ status, teLaat }) => (status === undefined || teLaat ? 'op' : '-op'),
  },
  bijschrift: teksten.bijschrift,
  kolommen: bezoekkolommen,
  sleutel: (rij) => rij.id,
  leeg: teksten.leeg,
};

/** The visits that are planned, the first one first; those whose day has passed wait for what came of them. */
export function BezoekenLijst() {
  const vandaag = useVandaag();
  return <Werklijst lijst={BEZOEKEN} nadruk={(rij) => rij.status === 'gepland' && rij.op < vandaag} />;
}
