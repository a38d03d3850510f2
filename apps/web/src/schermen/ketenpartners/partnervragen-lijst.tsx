import { datumTekst, Keuzelijst, Koppeling, momentTekst, type Kolom } from '@navolgbaar/ui';
import type { Partnervraag } from '../../api/ketenpartners';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { partnervraagTeksten as teksten } from '../../teksten/ketenpartners';
import { opties, waarden } from '../../teksten/waarden';
import { Vraagstand } from './labels';

const FILTERS = ['status', 'partnerId', 'eigen'];

/** The worklist of what partners were asked: without a filter what waits for an answer. */
export function PartnervragenLijst() {
  const lijst = useLijst<Partnervraag>({
    sleutel: ['partnervragen'],
    filters: FILTERS,
    haal: haalBladzijde<Partnervraag>('/api/v1/partnervragen'),
  });
  const vraag = new URLSearchParams(lijst.filter).toString();
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding} afdrukken>
      <Filterbalk key={vraag} namen={['status', 'eigen']} onFilter={lijst.zetFilter}>
        <Keuzelijst
          naam="status"
          label={teksten.filter.stand}
          leeg={teksten.filter.wachtend}
          opties={[{ waarde: 'alle', label: teksten.filter.alle }, ...opties(waarden.partnervraagstatus)]}
          beginwaarde={lijst.filter['status']}
        />
        <Keuzelijst
          naam="eigen"
          label={teksten.filter.wie}
          leeg={teksten.filter.iedereen}
          opties={[{ waarde: 'true', label: teksten.filter.eigen }]}
          beginwaarde={lijst.filter['eigen']}
        />
      </Filterbalk>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
        nadruk={(rij) => rij.teLaat}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Partnervraag>[] = [
  {
    id: 'kenmerk',
    kop: teksten.kolom.kenmerk,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/partnervragen/${rij.id}`)}>{rij.kenmerk}</Koppeling>,
  },
  { id: 'partner', kop: teksten.kolom.partner, cel: (rij) => rij.partnerNaam },
  { id: 'gesteld', kop: teksten.kolom.gesteld, smal: true, cel: (rij) => momentTekst(rij.gesteldOp) },
  {
    id: 'uiterlijk',
    kop: teksten.kolom.uiterlijk,
    smal: true,
    cel: (rij) => datumTekst(rij.uiterlijk, 'kort'),
  },
  { id: 'stand', kop: teksten.kolom.stand, cel: (rij) => <Vraagstand {...rij} /> },
];
