import { datumTekst, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { Systeemregel } from '../../api/koppelingen';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { systeemTeksten as teksten } from '../../teksten/koppelingen';
import { magTekst } from './systeem-mag';
import { KoppelingenKader } from './koppelingen-kader';

/** The systems that may call. */
export function SystemenLijst() {
  const lijst = useLijst<Systeemregel>({
    sleutel: ['machineclients'],
    filters: [],
    haal: haalBladzijde<Systeemregel>('/api/v1/machineclients'),
  });
  return (
    <KoppelingenKader huidig="systemen" nieuw={teksten.nieuw}>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </KoppelingenKader>
  );
}

const dag = (moment: string | null, anders: string) => (moment ? datumTekst(dagVan(moment)) : anders);

const kolommen: readonly Kolom<Systeemregel>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: (rij) => <Koppeling href={adres(`/koppelingen/systemen/${rij.id}`)}>{rij.naam}</Koppeling>,
  },
  { id: 'mag', kop: teksten.kolom.mag, cel: (rij) => magTekst(rij).join(' ') },
  { id: 'sinds', kop: teksten.kolom.sinds, cel: (rij) => dag(rij.gemaaktOp, '') },
  { id: 'geheim', kop: teksten.kolom.geheim, cel: (rij) => dag(rij.geheimOp, teksten.geenGeheim) },
  { id: 'gebruikt', kop: teksten.kolom.gebruikt, cel: (rij) => dag(rij.laatstGebruiktOp, teksten.nooit) },
  { id: 'stand', kop: teksten.kolom.stand, cel: (rij) => <Systeemstand systeem={rij} /> },
];

/** Whether it can be used: on, off, or waiting for its first secret. */
export function Systeemstand({
  systeem: { actief, heeftGeheim },
}: {
  systeem: Pick<Systeemregel, 'actief' | 'heeftGeheim'>;
}) {
  if (!actief) return <StatusLabel soort="rust">{teksten.stand.uit}</StatusLabel>;
  if (!heeftGeheim) return <StatusLabel soort="waarschuwing">{teksten.stand.zonderGeheim}</StatusLabel>;
  return <StatusLabel soort="gelukt">{teksten.stand.aan}</StatusLabel>;
}
