import { useQuery } from '@tanstack/react-query';
import {
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  type Kolom,
  KnopKoppeling,
  StatusLabel,
} from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { type Bron, type Bronversie, bronVraag } from '../../api/bronnen';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { bronTeksten } from '../../teksten/bronnen';
import { woord } from '../../teksten/waarden';
import { wettenTekst } from './bronnen-pagina';

const teksten = bronTeksten.pagina;

/** A source with all that it was. */
export function BronPagina() {
  const mag = useHeeftRecht()('bron:beheren');
  return (
    <Stuk vraag={bronVraag} wat={teksten.wat}>
      {(bron) => (
        <Pagina
          titel={bron.naam}
          kruimels={[{ label: bronTeksten.titel, href: adres('/bronnen') }, { label: bron.naam }]}
          acties={
            mag && (
              <>
                <KnopKoppeling href={adres(`/bronnen/${bron.id}/versie`)} pictogram="nieuw">
                  {teksten.nieuweVersie}
                </KnopKoppeling>
                {bron.versies.some(({ geldigTot }) => geldigTot === null) && (
                  <KnopKoppeling href={adres(`/bronnen/${bron.id}/beeindigen`)}>
                    {teksten.beeindig}
                  </KnopKoppeling>
                )}
              </>
            )
          }
          afdrukken
        >
          <GegevensKaart bron={bron} />
          <Kaart titel={teksten.versies} id="versies">
            <DataTabel
              bijschrift={teksten.versiesBijschrift}
              rijen={bron.versies}
              sleutel={({ id }) => id}
              kolommen={kolommen(bron.geldendeId)}
            />
          </Kaart>
        </Pagina>
      )}
    </Stuk>
  );
}

function GegevensKaart({ bron }: { bron: Bron }) {
  const gemeenten = useQuery(gemeentenVraag).data ?? [];
  return (
    <Kaart titel={teksten.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: teksten.soort, waarde: woord(bronTeksten.soort, bron.soort) },
          { label: teksten.wetten, waarde: wettenTekst(bron) },
          { label: teksten.gemeente, waarde: gemeenten.find(({ id }) => id === bron.gemeenteId)?.naam },
        ].filter(({ waarde }) => waarde)}
      />
    </Kaart>
  );
}

const kolommen = (geldendeId: string | null): readonly Kolom<Bronversie>[] => [
  {
    id: 'aanduiding',
    kop: teksten.kolom.aanduiding,
    rijkop: true,
    cel: ({ id, aanduiding }) => (
      <span className="nav-labels">
        {aanduiding}
        {id === geldendeId && <StatusLabel soort="gelukt">{teksten.geldt}</StatusLabel>}
      </span>
    ),
  },
  {
    id: 'geldig',
    kop: teksten.kolom.geldig,
    cel: ({ geldigVan, geldigTot }) =>
      geldigTot
        ? teksten.totEnMet(datumTekst(geldigVan), datumTekst(geldigTot))
        : bronTeksten.vanaf(datumTekst(geldigVan)),
  },
  {
    id: 'vindplaats',
    kop: teksten.kolom.vindplaats,
    cel: ({ vindplaats }) => <span className="nav-vrijetekst">{vindplaats}</span>,
  },
  {
    id: 'door',
    kop: teksten.kolom.door,
    smal: true,
    cel: ({ vastgelegdDoor }) => (vastgelegdDoor ? <Behandelaar id={vastgelegdDoor} /> : teksten.meegeleverd),
  },
];
