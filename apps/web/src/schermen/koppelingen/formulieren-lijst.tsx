import { datumTekst, Koppeling, type Kolom } from '@navolgbaar/ui';
import type { Formulierregel } from '../../api/koppelingen';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { formulierTeksten as teksten } from '../../teksten/koppelingen';
import { KoppelingenKader } from './koppelingen-kader';

/** The forms that are coupled, each with the version that holds. */
export function FormulierenLijst() {
  const lijst = useLijst<Formulierregel>({
    sleutel: ['formulierkoppelingen'],
    filters: [],
    haal: haalBladzijde<Formulierregel>('/api/v1/formulierkoppelingen'),
  });
  return (
    <KoppelingenKader huidig="formulieren" nieuw={teksten.nieuw}>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.formulierId}
        leeg={teksten.leeg}
      />
    </KoppelingenKader>
  );
}

const kolommen: readonly Kolom<Formulierregel>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: (rij) => (
      <Koppeling href={adres(`/koppelingen/formulieren/${encodeURIComponent(rij.formulierId)}`)}>
        {rij.naam}
      </Koppeling>
    ),
  },
  { id: 'id', kop: teksten.kolom.id, cel: (rij) => <span className="nav-breekbaar">{rij.formulierId}</span> },
  { id: 'systeem', kop: teksten.kolom.systeem, cel: (rij) => rij.machineclientNaam ?? teksten.elkSysteem },
  { id: 'versie', kop: teksten.kolom.versie, cel: (rij) => rij.versie },
  { id: 'sinds', kop: teksten.kolom.sinds, cel: (rij) => datumTekst(dagVan(rij.vastgesteldOp)) },
  { id: 'door', kop: teksten.kolom.door, cel: (rij) => rij.vastgesteldDoor ?? teksten.server },
];
