import { datumTekst, Koppeling } from '@navolgbaar/ui';
import type { Activiteitregel } from '../../api/activiteiten';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import type { Lijstkolom } from '../../delen/weergave';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { activiteitTeksten as t, activiteitwoorden } from '../../teksten/activiteiten';
import { woord } from '../../teksten/waarden';
import { ACTIVITEITEN, Activiteitstand, OverWie } from './stand';

/** The columns of activities, in their list and, without what is the same in every row, elsewhere. */
export const activiteitkolommen: readonly Lijstkolom<Activiteitregel>[] = [
  {
    id: 'nummer',
    kop: t.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`${ACTIVITEITEN}/${rij.id}`)}>{rij.nummer}</Koppeling>,
  },
  { id: 'dag', kop: t.kolom.dag, smal: true, cel: (rij) => datumTekst(rij.op, 'kort') },
  { id: 'soort', kop: t.kolom.soort, cel: (rij) => woord(activiteitwoorden.activiteitsoort, rij.soort) },
  { id: 'over', kop: t.kolom.over, cel: (rij) => <OverWie over={rij} /> },
  { id: 'wat', kop: t.kolom.wat, cel: (rij) => rij.wat ?? '–' },
  { id: 'stand', kop: t.kolom.stand, cel: (rij) => <Activiteitstand activiteit={rij} /> },
  {
    id: 'uitkomst',
    kop: t.kolom.uitkomst,
    cel: (rij) => (
      <>
        {rij.uitkomst ? woord(activiteitwoorden.activiteituitkomst, rij.uitkomst) : '–'}
        {rij.opvolgenOp && (
          <span className="nav-onderregel nav-klein nav-zacht">
            {t.opvolgenOp(datumTekst(rij.opvolgenOp, 'kort'))}
          </span>
        )}
      </>
    ),
  },
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: (rij) =>
      rij.zaakId && rij.zaakNummer ? <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} /> : '–',
  },
  { id: 'wie', kop: t.kolom.wie, cel: (rij) => <Behandelaar id={rij.behandelaarId} /> },
];
