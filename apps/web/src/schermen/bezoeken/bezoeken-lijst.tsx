import { useVandaag } from '../../api/ik';
import type { Bezoekregel } from '../../api/bezoeken';
import { Werklijst } from '../../delen/werklijst';
import type { Blad, Filterkeuze } from '../../delen/werklijst-filter';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { bezoekkolommen } from './bezoekkolommen';

const BLADEN: readonly Blad[] = ['mijn', 'team', 'teLaat'];

const { gepland: _, ...ANDERE } = zaakwaarden.bezoekstatus;
const KEUZES: readonly Filterkeuze[] = [
  {
    naam: 'status',
    label: teksten.filter.stand,
    leeg: teksten.filter.gepland,
    opties: [{ waarde: 'alle', label: teksten.filter.alle }, ...opties(ANDERE)],
  },
];

/** The visits that are planned, the first one first; those whose day has passed wait for what came of them. */
export function BezoekenLijst() {
  const vandaag = useVandaag();
  return (
    <Werklijst<Bezoekregel>
      titel={teksten.titel}
      acties={null}
      pad="/api/v1/bezoeken"
      bladen={BLADEN}
      keuzes={KEUZES}
      bijschrift={teksten.bijschrift}
      kolommen={bezoekkolommen}
      sleutel={(rij) => rij.id}
      nadruk={(rij) => rij.status === 'gepland' && rij.op < vandaag}
      leeg={teksten.leeg}
    />
  );
}
