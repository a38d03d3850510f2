import { datumTekst, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { Collegestuk } from '../../api/lijn';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { plekVan } from '../../delen/plek';
import { collegeTeksten as teksten } from '../../teksten/publicaties';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const GEEN_FILTERS: readonly string[] = [];

/** Everything that was shared with the college, the newest first. */
export function CollegestukkenLijst() {
  const lijst = useLijst<Collegestuk>({
    sleutel: ['collegestukken'],
    filters: GEEN_FILTERS,
    haal: haalBladzijde<Collegestuk>('/api/v1/collegestukken'),
  });
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

function Naam({ stuk: { object, objectId, omschrijving } }: { stuk: Collegestuk }) {
  const plek = plekVan(object, objectId);
  return plek ? <Koppeling href={adres(plek)}>{omschrijving}</Koppeling> : <>{omschrijving}</>;
}

/** With that it was withdrawn: a college must not go on with it. */
function Wat({ stuk }: { stuk: Collegestuk }) {
  const { ingetrokkenOp, intrekreden } = stuk;
  return (
    <span className="nav-stapel nav-stapel--krap">
      <Naam stuk={stuk} />
      {ingetrokkenOp && (
        <span className="nav-labels">
          <StatusLabel soort="waarschuwing">{teksten.ingetrokken}</StatusLabel>
          <span className="nav-klein">
            {teksten.ingetrokkenOp(datumTekst(dagVan(ingetrokkenOp)), intrekreden ?? '')}
          </span>
        </span>
      )}
    </span>
  );
}

const kolommen: readonly Kolom<Collegestuk>[] = [
  { id: 'wat', kop: teksten.kolom.wat, rijkop: true, cel: (rij) => <Wat stuk={rij} /> },
  { id: 'soort', kop: teksten.kolom.soort, cel: (rij) => woord(zaakwaarden.collegeobject, rij.object) },
  { id: 'gemeente', kop: teksten.kolom.gemeente, cel: (rij) => rij.gemeenteNaam },
  { id: 'grond', kop: teksten.kolom.grond, cel: (rij) => rij.grond },
  {
    id: 'gedeeld',
    kop: teksten.kolom.gedeeld,
    smal: true,
    cel: (rij) => datumTekst(dagVan(rij.gedeeldOp), 'kort'),
  },
];
