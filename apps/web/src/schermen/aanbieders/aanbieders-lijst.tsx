import { KnopKoppeling, Koppeling, Tekstveld, type Kolom } from '@navolgbaar/ui';
import type { Aanbiederregel } from '../../api/aanbieders';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { aanbiederTeksten as teksten } from '../../teksten/aanbieders';
import { waarden, woord } from '../../teksten/waarden';

const FILTERS = ['zoek'];

export function AanbiedersLijst() {
  const heeftRecht = useHeeftRecht();
  const lijst = useLijst<Aanbiederregel>({
    sleutel: ['aanbieders'],
    filters: FILTERS,
    haal: haalBladzijde<Aanbiederregel>('/api/v1/aanbieders'),
  });
  const nieuw = heeftRecht('aanbieder:beheren') && (
    <KnopKoppeling href={adres('/aanbieders/nieuw')} pictogram="nieuw">
      {teksten.nieuw}
    </KnopKoppeling>
  );
  return (
    <Pagina titel={teksten.titel} acties={nieuw}>
      <Filterbalk key={lijst.filter['zoek'] ?? ''} namen={FILTERS} onFilter={lijst.zetFilter}>
        <Tekstveld naam="zoek" label={teksten.zoek} type="search" beginwaarde={lijst.filter['zoek']} />
      </Filterbalk>
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

const onbekend = <span className="nav-zacht">{teksten.onbekend}</span>;

const kolommen: readonly Kolom<Aanbiederregel>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: (rij) => <Koppeling href={adres(`/aanbieders/${rij.id}`)}>{rij.naam}</Koppeling>,
  },
  { id: 'soort', kop: teksten.kolom.soort, cel: (rij) => woord(waarden.aanbiedersoort, rij.soort) },
  { id: 'plaats', kop: teksten.kolom.plaats, cel: (rij) => rij.plaats ?? onbekend },
  { id: 'kvk', kop: teksten.kolom.kvk, smal: true, cel: (rij) => rij.kvk ?? onbekend },
  {
    id: 'clienten',
    kop: teksten.kolom.clienten,
    uitlijning: 'eind',
    cel: (rij) => rij.aantalClienten ?? onbekend,
  },
];
