import { KnopKoppeling } from '@navolgbaar/ui';
import type { Activiteitregel } from '../../api/activiteiten';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import { activiteitTeksten as t, activiteitwoorden } from '../../teksten/activiteiten';
import { opties } from '../../teksten/waarden';
import { activiteitkolommen } from './kolommen';
import { ACTIVITEITEN } from './stand';

const LIJST: Lijstdefinitie<Activiteitregel> = {
  naam: 'activiteiten',
  titel: t.titel,
  pad: '/api/v1/activiteiten',
  bladen: ['mijn', 'team', 'teLaat'],
  keuzes: [
    {
      ...{ naam: 'soort', label: t.filter.soort, leeg: t.filter.alleSoorten },
      opties: opties(activiteitwoorden.activiteitsoort),
    },
    {
      ...{ naam: 'status', label: t.filter.stand, leeg: t.filter.alleStanden },
      opties: opties(activiteitwoorden.activiteitstatus),
    },
    {
      ...{ naam: 'wet', label: t.filter.wet, leeg: t.filter.beideWetten },
      opties: opties(activiteitwoorden.activiteitwet),
    },
  ],
  sortering: {
    sleutels: [{ sleutel: 'op', kolom: 'dag', soort: 'dag', label: t.kolom.dag }],
    standaard: () => '-op',
  },
  bijschrift: t.bijschrift,
  kolommen: activiteitkolommen,
  sleutel: (rij) => rij.id,
  leeg: t.leeg,
};

/** What is done around prevention and fraud, the newest day first; what somebody had to look at has a tab of its own. */
export function ActiviteitenLijst() {
  const mag = useHeeftRecht()('activiteit:vastleggen');
  return (
    <Werklijst
      lijst={LIJST}
      inleiding={t.inleiding}
      nadruk={(rij) => rij.teLaat}
      acties={
        <>
          {mag && (
            <KnopKoppeling href={adres(`${ACTIVITEITEN}/nieuw`)} soort="primair" pictogram="nieuw" toets="n">
              {t.nieuw}
            </KnopKoppeling>
          )}
          <KnopKoppeling href={adres(`${ACTIVITEITEN}/jaar`)}>{t.jaar.titel}</KnopKoppeling>
        </>
      }
    />
  );
}
