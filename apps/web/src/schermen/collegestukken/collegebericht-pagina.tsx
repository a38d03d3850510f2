import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { datumTekst, Gegevenslijst, Kaart, momentTekst } from '@navolgbaar/ui';
import { collegeberichtVraag, type Collegebericht } from '../../api/lijn';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { collegeTeksten } from '../../teksten/publicaties';
import { waarden, woord } from '../../teksten/waarden';

const teksten = collegeTeksten.bericht;

/** The message that a college got about a case: without anything about people. */
export function CollegeberichtPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(collegeberichtVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(bericht) => <Inhoud bericht={bericht} />}
    </Gegevens>
  );
}

function Inhoud({ bericht }: { bericht: Collegebericht }) {
  const titel = teksten.titel(bericht.zaakNummer);
  const { veld } = teksten;
  return (
    <Pagina
      titel={titel}
      inleiding={teksten.uitleg}
      kruimels={[{ label: collegeTeksten.titel, href: adres('/collegestukken') }, { label: titel }]}
    >
      <Kaart>
        <Gegevenslijst
          gegevens={[
            { label: veld.aanbieder, waarde: bericht.aanbieder },
            { label: veld.soort, waarde: woord(waarden.meldingsoort, bericht.meldingsoort) },
            { label: veld.ontvangen, waarde: datumTekst(dagVan(bericht.ontvangenOp)) },
            { label: veld.stap, waarde: bericht.stap },
            { label: veld.voor, waarde: bericht.voor.map((wie) => woord(teksten.lezers, wie)).join(' en ') },
            { label: veld.toelichting, waarde: bericht.toelichting },
            { label: veld.grond, waarde: bericht.grond },
            { label: veld.verzonden, waarde: momentTekst(bericht.verzondenOp) },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}
