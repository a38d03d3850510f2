import { KnopKoppeling } from '@navolgbaar/ui';
import type { Uitwisselregel } from '../../api/activiteiten';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Werklijst, type Lijstdefinitie } from '../../delen/werklijst';
import { uitwisselTeksten as t, uitwisselwoorden } from '../../teksten/uitwisselingen';
import { opties } from '../../teksten/waarden';
import { UITWISSELINGEN, uitwisselkolommen } from './kolommen';

const LIJST: Lijstdefinitie<Uitwisselregel> = {
  naam: 'uitwisselingen',
  titel: t.titel,
  pad: '/api/v1/uitwisselingen',
  bladen: ['mijn', 'team'],
  keuzes: [
    {
      ...{ naam: 'richting', label: t.filter.richting, leeg: t.filter.beide },
      opties: opties(uitwisselwoorden.uitwisselrichting),
    },
    {
      ...{ naam: 'status', label: t.filter.stand, leeg: t.filter.alle },
      opties: opties(uitwisselwoorden.uitwisselstatus),
    },
  ],
  sortering: {
    sleutels: [{ sleutel: 'op', kolom: 'dag', soort: 'dag', label: t.kolom.dag }],
    standaard: () => '-op',
  },
  bijschrift: t.bijschrift,
  kolommen: uitwisselkolommen,
  sleutel: (rij) => rij.id,
  leeg: t.leeg,
};

/** Exchanges about malafide zorgbedrijven, the newest day first. */
export function UitwisselingenLijst() {
  const mag = useHeeftRecht()('uitwisseling:vastleggen');
  return (
    <Werklijst
      lijst={LIJST}
      inleiding={t.inleiding}
      acties={
        <>
          {mag && (
            <KnopKoppeling
              href={adres(`${UITWISSELINGEN}/nieuw`)}
              soort="primair"
              pictogram="nieuw"
              toets="n"
            >
              {t.nieuw}
            </KnopKoppeling>
          )}
          <KnopKoppeling href={adres(`${UITWISSELINGEN}/bewaartermijnen`)}>{t.naarRegels}</KnopKoppeling>
        </>
      }
    />
  );
}
