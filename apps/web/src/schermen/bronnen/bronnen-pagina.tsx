import { useQuery } from '@tanstack/react-query';
import { DataTabel, datumTekst, type Kolom, KnopKoppeling, Koppeling, StatusLabel } from '@navolgbaar/ui';
import { type Bron, bronnenVraag } from '../../api/bronnen';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { bronTeksten as teksten } from '../../teksten/bronnen';
import { waarden, woord } from '../../teksten/waarden';

/** The register of sources, with what holds today. */
export function BronnenPagina() {
  const mag = useHeeftRecht()('bron:beheren');
  const vraag = useQuery(bronnenVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        mag && (
          <KnopKoppeling href={adres('/bronnen/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
      afdrukken
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={teksten.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

/** For which laws a source is a ground. */
export const wettenTekst = ({ wetten }: Pick<Bron, 'wetten'>): string =>
  wetten.length === 0 ? teksten.alleWetten : wetten.map((wet) => woord(waarden.wet, wet)).join(', ');

function Geldend({ bron: { versies, geldendeId } }: { bron: Bron }) {
  const versie = versies.find(({ id }) => id === geldendeId);
  if (!versie) return <StatusLabel soort="rust">{teksten.geldtNiet}</StatusLabel>;
  return (
    <>
      {versie.aanduiding}
      <span className="nav-onderregel nav-klein">{teksten.vanaf(datumTekst(versie.geldigVan))}</span>
    </>
  );
}

const kolommen: readonly Kolom<Bron>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: ({ id, naam }) => <Koppeling href={adres(`/bronnen/${id}`)}>{naam}</Koppeling>,
  },
  { id: 'soort', kop: teksten.kolom.soort, smal: true, cel: ({ soort }) => woord(teksten.soort, soort) },
  { id: 'voor', kop: teksten.kolom.voor, smal: true, cel: wettenTekst },
  { id: 'geldt', kop: teksten.kolom.geldt, cel: (bron) => <Geldend bron={bron} /> },
];
