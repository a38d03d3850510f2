import { useQuery } from '@tanstack/react-query';
import { Alinea, Gegevenslijst, Kaart, KnopKoppeling, Knoppen, Kop } from '@navolgbaar/ui';
import { type Publicatie, grondenVraag } from '../../api/lijn';
import { adres } from '../../basis';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';

const { gronden: teksten } = publicatieafwegingTeksten;

/** Which grounds of the Woo were weighed, and how; what does not apply stands in one line each. */
export function GrondenKaart({ publicatie }: { publicatie: Publicatie }) {
  const { gronden, handelingen, id } = publicatie;
  const catalogus = useQuery(grondenVraag).data;
  const open = (catalogus?.gronden.length ?? 0) - (gronden?.oordelen.length ?? 0);
  return (
    <Kaart titel={teksten.titel} id="gronden">
      {!gronden && <Alinea>{publicatie.besluit === null ? teksten.geen : teksten.niet}</Alinea>}
      {gronden?.oordelen.map((oordeel) => (
        <div key={oordeel.id}>
          <Kop niveau={3} alsNiveau={4}>
            {oordeel.bron}: {teksten.uitkomst[oordeel.uitkomst as keyof typeof teksten.uitkomst]}
          </Kop>
          <Alinea>{oordeel.tekst}</Alinea>
          <Gegevenslijst
            gegevens={[
              { label: teksten.kort.reden, waarde: <span className="nav-vrijetekst">{oordeel.reden}</span> },
              {
                label: teksten.kort.belangen,
                waarde: oordeel.belangen && <span className="nav-vrijetekst">{oordeel.belangen}</span>,
              },
            ]}
          />
        </div>
      ))}
      {gronden && open > 0 && <Alinea>{teksten.open(open)}</Alinea>}
      {gronden && <Alinea>{teksten.versie(gronden.catalogus)}</Alinea>}
      {handelingen.includes('weegGronden') && (
        <Knoppen>
          <KnopKoppeling href={adres(`/publicaties/${id}/gronden`)} pictogram="weegschaal">
            {teksten.weeg}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}
