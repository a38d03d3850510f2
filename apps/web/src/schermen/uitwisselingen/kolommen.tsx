import { datumTekst, Koppeling, StatusLabel } from '@navolgbaar/ui';
import type { Uitwisselregel } from '../../api/activiteiten';
import { adres } from '../../basis';
import { AanbiederKoppeling, Behandelaar } from '../../delen/melding-labels';
import type { Lijstkolom } from '../../delen/weergave';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { uitwisselTeksten as t, uitwisselwoorden } from '../../teksten/uitwisselingen';
import { woord } from '../../teksten/waarden';

export const UITWISSELINGEN = '/uitwisselingen';

export const Uitwisselstand = ({ status }: { status: string }) => (
  <StatusLabel soort={status === 'bewaard' ? 'actief' : 'rust'}>
    {woord(uitwisselwoorden.uitwisselstatus, status)}
  </StatusLabel>
);

/** About whom, as long as that is kept. */
export const OverWie = ({
  over: { status, aanbiederId, aanbiederNaam, partij },
}: {
  over: Pick<Uitwisselregel, 'status' | 'aanbiederId' | 'aanbiederNaam' | 'partij'>;
}) => {
  if (status === 'gewist') return t.gewist;
  return aanbiederId ? <AanbiederKoppeling id={aanbiederId} naam={aanbiederNaam} /> : partij;
};

/** The columns of exchanges, in their list and, without what is the same in every row, elsewhere. */
export const uitwisselkolommen: readonly Lijstkolom<Uitwisselregel>[] = [
  {
    id: 'nummer',
    kop: t.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`${UITWISSELINGEN}/${rij.id}`)}>{rij.nummer}</Koppeling>,
  },
  { id: 'dag', kop: t.kolom.dag, smal: true, cel: (rij) => datumTekst(rij.op, 'kort') },
  {
    id: 'richting',
    kop: t.kolom.richting,
    smal: true,
    cel: (rij) => woord(uitwisselwoorden.uitwisselrichting, rij.richting),
  },
  { id: 'met', kop: t.kolom.met, cel: (rij) => rij.wie },
  { id: 'over', kop: t.kolom.over, cel: (rij) => <OverWie over={rij} /> },
  {
    id: 'bewaren',
    kop: t.kolom.bewaren,
    smal: true,
    cel: (rij) => datumTekst(rij.bewarenTot, 'kort'),
  },
  { id: 'stand', kop: t.kolom.stand, cel: (rij) => <Uitwisselstand status={rij.status} /> },
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: (rij) =>
      rij.zaakId && rij.zaakNummer ? <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} /> : '–',
  },
  { id: 'wie', kop: t.kolom.wie, cel: (rij) => <Behandelaar id={rij.behandelaarId} /> },
];
