import {
  datumTekst,
  Kaart,
  Keuzelijst,
  KnopKoppeling,
  type Kolom,
  Koppeling,
  Tekstveld,
} from '@navolgbaar/ui';
import type { Jaarplandetail, Jaarplanregel } from '../../api/jaarplannen';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { kolomsortering, sorteerkeuze, type Sortering, wijzenVan } from '../../delen/sortering';
import { jaarplanTeksten as teksten } from '../../teksten/jaarplan';
import { opties, woord } from '../../teksten/waarden';
import { getalTekst } from '../risicobeeld/kader';
import { Realisatie, regelpad } from './kader';

const t = teksten.lijst;
const KEUZES = [
  {
    ...{ naam: 'kwartaal', label: t.kwartaal },
    opties: ['1', '2', '3', '4', 'geen'].map((waarde) => ({
      ...{ waarde, label: teksten.kwartaal(waarde === 'geen' ? null : Number(waarde)) },
    })),
  },
  { naam: 'stand', label: t.stand, opties: opties(teksten.realisatie) },
  { naam: 'soort', label: t.soort, opties: opties(teksten.soort) },
  { naam: 'bekostiging', label: t.bekostiging, opties: opties(teksten.bekostiging) },
  { naam: 'anders', label: t.anders, opties: opties(t.andersOpties) },
] as const;
const SORTERING: Sortering = {
  sleutels: [
    { sleutel: 'kwartaal', kolom: 'ingedeeld', soort: 'termijn', label: t.kolom.ingedeeld },
    { sleutel: 'naam', kolom: 'aanbieder', soort: 'naam', label: t.kolom.aanbieder },
    { sleutel: 'score', kolom: 'score', soort: 'getal', label: t.kolom.score },
    { sleutel: 'laatste', kolom: 'laatste', soort: 'dag', label: t.kolom.laatste },
  ],
  standaard: () => 'kwartaal',
};
const FILTERS = ['zoek', ...KEUZES.map(({ naam }) => naam), 'sorteer'];

function kent(naam: string, waarde: string): boolean {
  if (naam === 'zoek') return true;
  if (naam === 'sorteer') return wijzenVan(SORTERING).includes(waarde);
  return KEUZES.some((keuze) => keuze.naam === naam && keuze.opties.some((optie) => optie.waarde === waarde));
}

/** The providers of a plan: filtered and sorted in the address, page by page, and as a file. */
export function Regellijst({ plan }: { plan: Jaarplandetail }) {
  const pad = `/api/v1/jaarplannen/${plan.id}`;
  const lijst = useLijst<Jaarplanregel>({
    ...{ sleutel: ['jaarplannen', plan.id, 'regels'], filters: FILTERS, kent },
    haal: haalBladzijde<Jaarplanregel>(`${pad}/regels`),
  });
  const kolommen = kolommenVan(plan).map((kolom) => ({
    ...kolom,
    sorteer: kolomsortering(SORTERING, kolom.id, lijst.filter, lijst.hrefMet),
  }));
  return (
    <Kaart
      titel={t.titel}
      id="aanbieders"
      acties={
        <KnopKoppeling
          href={`${pad}/export?${new URLSearchParams(lijst.filter).toString()}`}
          soort="subtiel"
          pictogram="download"
          klein
        >
          {teksten.exporteer}
        </KnopKoppeling>
      }
    >
      <Filterbalk
        key={JSON.stringify(lijst.filter)}
        namen={FILTERS}
        label={t.titel}
        onFilter={lijst.zetFilter}
      >
        <Tekstveld naam="zoek" label={t.zoek} type="search" beginwaarde={lijst.filter['zoek']} />
        {KEUZES.map(({ naam, label, opties: keuzes }) => (
          <Keuzelijst
            {...{ naam, label, opties: keuzes }}
            key={naam}
            leeg={t.alle}
            beginwaarde={lijst.filter[naam]}
          />
        ))}
        <Keuzelijst
          naam="sorteer"
          label={t.volgorde}
          {...sorteerkeuze(SORTERING, lijst.filter)}
          beginwaarde={lijst.filter['sorteer']}
        />
      </Filterbalk>
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={kolommen}
        sleutel={({ aanbiederId }) => aanbiederId}
        leeg={t.leeg}
      />
    </Kaart>
  );
}

const kolommenVan = ({ jaar }: Jaarplandetail): readonly Kolom<Jaarplanregel>[] => [
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    rijkop: true,
    cel: ({ aanbiederId, aanbiederNaam, bekostiging }) => (
      <>
        <Koppeling href={adres(regelpad(jaar, aanbiederId))}>{aanbiederNaam}</Koppeling>
        <span className="nav-onderregel nav-klein">{woord(teksten.bekostiging, bekostiging)}</span>
      </>
    ),
  },
  {
    ...{ id: 'score', kop: t.kolom.score, uitlijning: 'eind', smal: true },
    cel: ({ id, score }) => (id === null ? '–' : getalTekst(score)),
  },
  {
    id: 'laatste',
    kop: t.kolom.laatste,
    cel: ({ laatsteStructureel, laatsteBezoek }) => (
      <>
        {laatsteStructureel ? datumTekst(laatsteStructureel, 'kort') : teksten.nooit}
        {laatsteBezoek && laatsteBezoek !== laatsteStructureel && (
          <span className="nav-onderregel nav-klein">{t.anderBezoek(datumTekst(laatsteBezoek, 'kort'))}</span>
        )}
      </>
    ),
  },
  {
    id: 'ingedeeld',
    kop: t.kolom.ingedeeld,
    cel: (regel) => (regel.id === null ? '–' : <Indeling regel={regel} />),
  },
  { id: 'stand', kop: t.kolom.stand, cel: (regel) => <Realisatie regel={regel} /> },
];

/** What stands in the plan, and why: as was proposed, or otherwise with the reason. */
function Indeling({
  regel: { kwartaal, voorstel, grond, gewijzigd, toegevoegd, reden },
}: {
  regel: Jaarplanregel;
}) {
  const onder =
    kwartaal === voorstel ? grond && woord(teksten.grond, grond) : t.voorstel(teksten.kwartaal(voorstel));
  return (
    <>
      {teksten.kwartaal(kwartaal)}
      <span className="nav-onderregel nav-klein">{onder}</span>
      {(gewijzigd || toegevoegd) && <span className="nav-onderregel nav-klein">{t.gewijzigd}</span>}
      {reden && <span className="nav-onderregel nav-klein nav-vrijetekst">{reden}</span>}
    </>
  );
}
