import { datumTekst, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { Bezoekregel } from '../../api/bezoeken';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** The columns of visits, in their list and, without what is the same in every row, in a case. */
export const bezoekkolommen: readonly Kolom<Bezoekregel>[] = [
  {
    id: 'dag',
    kop: teksten.kolom.dag,
    rijkop: true,
    cel: (rij) => (
      <>
        <Koppeling href={adres(`/bezoeken/${rij.id}`)}>{datumTekst(rij.op, 'kort')}</Koppeling>{' '}
        {teksten.tijd(rij.van, rij.tot)}
      </>
    ),
  },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'plaats', kop: teksten.kolom.plaats, cel: (rij) => rij.plaats ?? '–' },
  {
    id: 'zaak',
    kop: teksten.kolom.zaak,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  {
    id: 'aankondiging',
    kop: teksten.kolom.aankondiging,
    cel: (rij) => woord(zaakwaarden.aankondiging, rij.aankondiging),
  },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: (rij) => <Bezoekstatus rij={rij} />,
  },
  {
    id: 'wie',
    kop: teksten.kolom.wie,
    cel: (rij) => (
      <>
        <Behandelaar id={rij.behandelaarId} />
        {rij.tweedeId && (
          <>
            {', '}
            <Behandelaar id={rij.tweedeId} />
          </>
        )}
      </>
    ),
  },
];

/** How far a visit is, and in words what the red edge of its row says: its day is over and nothing was written down. */
function Bezoekstatus({ rij: { status, op } }: { rij: Bezoekregel }) {
  const voorbij = status === 'gepland' && op < useVandaag();
  return (
    <>
      <Stand lijst="bezoekstatus" code={status} />{' '}
      {voorbij && <StatusLabel soort="fout">{teksten.dagVoorbij}</StatusLabel>}
    </>
  );
}
