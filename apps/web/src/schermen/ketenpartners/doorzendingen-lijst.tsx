import { datumTekst, Keuzelijst, KnopKoppeling, Koppeling, type Kolom } from '@navolgbaar/ui';
import type { Doorzending } from '../../api/ketenpartners';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { doorzendTeksten as teksten } from '../../teksten/ketenpartners';
import { opties, waarden, woord } from '../../teksten/waarden';
import { Doorzendstand, ontvangerNaam } from './labels';

const FILTERS = ['status', 'partnerId'];

/** The worklist of what was forwarded: without a filter what has no outcome yet. */
export function DoorzendingenLijst() {
  const lijst = useLijst<Doorzending>({
    sleutel: ['doorzendingen'],
    filters: FILTERS,
    haal: haalBladzijde<Doorzending>('/api/v1/doorzendingen'),
  });
  const vraag = new URLSearchParams(lijst.filter).toString();
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding} afdrukken>
      <Filterbalk key={vraag} namen={['status']} onFilter={lijst.zetFilter}>
        <Keuzelijst
          naam="status"
          label={teksten.filter.stand}
          leeg={teksten.filter.lopend}
          opties={[{ waarde: 'alle', label: teksten.filter.alle }, ...opties(waarden.doorzendstatus)]}
          beginwaarde={lijst.filter['status']}
        />
      </Filterbalk>
      <KnopKoppeling
        href={`/api/v1/doorzendingen/export?${vraag}`}
        soort="subtiel"
        pictogram="download"
        klein
      >
        {teksten.exporteer}
      </KnopKoppeling>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
        nadruk={(rij) => rij.status === 'open'}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Doorzending>[] = [
  {
    id: 'melding',
    kop: teksten.kolom.melding,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/doorzendingen/${rij.id}`)}>{rij.meldingNummer}</Koppeling>,
  },
  { id: 'aan', kop: teksten.kolom.aan, cel: ontvangerNaam },
  { id: 'op', kop: teksten.kolom.op, smal: true, cel: (rij) => datumTekst(rij.op, 'kort') },
  { id: 'stand', kop: teksten.kolom.stand, cel: (rij) => <Doorzendstand status={rij.status} /> },
  { id: 'afzender', kop: teksten.kolom.afzender, cel: (rij) => woord(waarden.afzenderstand, rij.afzender) },
];
