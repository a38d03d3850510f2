import { Kaart, Knop, momentTekst, type Kolom } from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import { useHeeftRecht } from '../../api/ik';
import type { components } from '../../api/schema';
import { useActie } from '../../delen/actie';
import { haalBladzijde } from '../../delen/haal';
import { leesbaar } from '../../delen/leesbaar';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { FoutMelding } from '../../schil/fout-scherm';
import { Postvakstand } from '../postvak/stand';
import { takenTeksten as teksten } from '../../teksten/beheer';
import { postvakstandTeksten } from '../../teksten/post';

type Taak = components['schemas']['MislukteTaakResponse'];

/** What did not happen after an event and waits for a person. */
export function TakenLijst() {
  const magOpnieuw = useHeeftRecht()('wachtrij:opnieuw');
  const lijst = useLijst<Taak>({
    sleutel: ['mislukte-taken'],
    filters: [],
    haal: haalBladzijde<Taak>('/api/v1/mislukte-taken'),
  });
  const opnieuw = useActie({
    doe: async (id: string) =>
      gelukt(await api.POST('/api/v1/mislukte-taken/{id}/_opnieuw', { params: { path: { id } } })),
    ververs: [['mislukte-taken']],
    bericht: teksten.gelukt,
  });
  const actie: Kolom<Taak> = {
    id: 'actie',
    kop: teksten.kolom.actie,
    cel: (taak) =>
      taak.opnieuwAangebodenOp ? (
        <span className="nav-zacht">{teksten.aangeboden(momentTekst(taak.opnieuwAangebodenOp))}</span>
      ) : (
        magOpnieuw && (
          <Knop
            klein
            pictogram="ververs"
            bezig={opnieuw.isPending && opnieuw.variables === taak.id}
            onClick={() => opnieuw.mutate(taak.id)}
          >
            {teksten.opnieuw}
            <span className="nav-verborgen">{teksten.welke(leesbaar(taak.verwerker))}</span>
          </Knop>
        )
      ),
  };
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Kaart titel={postvakstandTeksten.titel} id="postvak">
        <Postvakstand />
      </Kaart>
      {opnieuw.isError && <FoutMelding fout={opnieuw.error} />}
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={[...kolommen, actie]}
        sleutel={(taak) => taak.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Taak>[] = [
  { id: 'taak', kop: teksten.kolom.taak, rijkop: true, cel: (taak) => leesbaar(taak.verwerker) },
  { id: 'na', kop: teksten.kolom.na, cel: (taak) => leesbaar(taak.type) },
  {
    id: 'fout',
    kop: teksten.kolom.fout,
    cel: (taak) => (
      <>
        {taak.melding} <span className="nav-klein nav-breekbaar">({taak.foutcode})</span>
      </>
    ),
  },
  { id: 'pogingen', kop: teksten.kolom.pogingen, uitlijning: 'eind', cel: (taak) => taak.pogingen },
  { id: 'op', kop: teksten.kolom.op, cel: (taak) => momentTekst(taak.op) },
];
