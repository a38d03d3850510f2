import { useQuery } from '@tanstack/react-query';
import {
  datumTekst,
  Keuzelijst,
  KnopKoppeling,
  Koppeling,
  Melding,
  StatusLabel,
  Tekstveld,
  type Kolom,
} from '@navolgbaar/ui';
import { gemeentenVraag, type Aanbiederregel } from '../../api/aanbieders';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { StopLabel } from '../../delen/clientenstop';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { KENMERK } from '../../delen/werklijst-filter';
import { aanbiederactieTeksten } from '../../teksten/aanbiederacties';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { aanbiederTeksten as teksten } from '../../teksten/aanbieders';
import { opties, waarden, woord } from '../../teksten/waarden';
import { werklijstTeksten } from '../../teksten/werklijst';

const FILTERS = ['zoek', 'gemeenteId', 'financiering', 'clientenstop', 'stand'];

/** The values of the filters that are fixed; a gemeente is an id. */
const KEUZES: Readonly<Record<string, readonly string[]>> = {
  financiering: Object.keys(waarden.financiering),
  clientenstop: ['ja'],
  stand: ['actief', 'gestopt'],
};
const kent = (naam: string, waarde: string): boolean =>
  naam === 'zoek' ||
  (naam === 'gemeenteId' ? KENMERK.test(waarde) : (KEUZES[naam]?.includes(waarde) ?? false));

export function AanbiedersLijst() {
  const heeftRecht = useHeeftRecht();
  const lijst = useLijst<Aanbiederregel>({
    sleutel: ['aanbieders'],
    filters: FILTERS,
    kent,
    haal: haalBladzijde<Aanbiederregel>('/api/v1/aanbieders'),
  });
  const gemeenten = useQuery(gemeentenVraag).data ?? [];
  const { filter } = beeldTeksten;
  const nieuw = heeftRecht('aanbieder:beheren') && (
    <KnopKoppeling href={adres('/aanbieders/nieuw')} pictogram="nieuw">
      {teksten.nieuw}
    </KnopKoppeling>
  );
  return (
    <Pagina titel={teksten.titel} acties={nieuw}>
      <Filterbalk
        // Also anew when the gemeenten are there: a drop-down cannot begin with what is not in it yet.
        key={JSON.stringify([lijst.filter, gemeenten.length])}
        namen={FILTERS}
        onFilter={lijst.zetFilter}
      >
        <Tekstveld naam="zoek" label={teksten.zoek} type="search" beginwaarde={lijst.filter['zoek']} />
        <Keuzelijst
          naam="gemeenteId"
          label={filter.gemeente}
          leeg={filter.alleGemeenten}
          opties={gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          beginwaarde={lijst.filter['gemeenteId']}
        />
        <Keuzelijst
          naam="financiering"
          label={filter.financiering}
          leeg={filter.alleFinanciering}
          opties={opties(waarden.financiering)}
          beginwaarde={lijst.filter['financiering']}
        />
        <Keuzelijst
          naam="clientenstop"
          label={filter.stop}
          leeg={filter.alleStop}
          opties={[{ waarde: 'ja', label: filter.metStop }]}
          beginwaarde={lijst.filter['clientenstop']}
        />
        <Keuzelijst
          naam="stand"
          label={filter.stand}
          leeg={filter.alleStand}
          opties={[
            { waarde: 'actief', label: filter.actief },
            { waarde: 'gestopt', label: filter.gestopt },
          ]}
          beginwaarde={lijst.filter['stand']}
        />
      </Filterbalk>
      {lijst.onbekend.length > 0 && (
        <Melding soort="info" titel={werklijstTeksten.vervallen.titel} aankondigen />
      )}
      <div className="nav-lijstkop">
        {heeftRecht('aanbieder:beheren') && (
          <Koppeling href={adres('/netwerken')}>{aanbiederactieTeksten.netwerk.titel}</Koppeling>
        )}
        <KnopKoppeling
          href={`/api/v1/aanbieders/export?${new URLSearchParams(lijst.filter).toString()}`}
          soort="subtiel"
          pictogram="download"
          klein
        >
          {werklijstTeksten.exporteer}
        </KnopKoppeling>
      </div>
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
    cel: (rij) => (
      <span className="nav-labels">
        <Koppeling href={adres(`/aanbieders/${rij.id}`)}>{rij.naam}</Koppeling>
        {rij.clientenstopSinds && <StopLabel sinds={rij.clientenstopSinds} />}
        {rij.gestoptOp && (
          <StatusLabel soort="rust">{beeldTeksten.gestopt(datumTekst(rij.gestoptOp, 'kort'))}</StatusLabel>
        )}
      </span>
    ),
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
