import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Gegevenslijst, Kaart, momentTekst } from '@navolgbaar/ui';
import { stuur, type Actiepad } from '../../api/stuur';
import { verzegelingVraag, type Verzegeling } from '../../api/verzegeling';
import { Actieformulier } from '../../delen/actieformulier';
import type { Veld } from '../../delen/velden';
import { useWie } from '../../delen/zaak-labels';
import { verzegelingTeksten } from '../../teksten/verzegeling';
import { MeldingFormulierpagina } from './melding-formulier';

interface Formulierteksten {
  readonly titel: string;
  readonly inleiding: string;
  readonly reden: string;
  readonly knop: string;
  readonly gelukt: string;
  readonly fout: { readonly reden: string };
}

/** The form of who looks at an opening by somebody else: what was asked, a choice, and why. */
export function Openingsformulier({
  teksten,
  pad,
  keuze,
}: {
  teksten: Formulierteksten;
  pad: Actiepad;
  keuze: Veld;
}) {
  const { openingId = '' } = useParams({ strict: false });
  const reden: Veld = {
    ...{ naam: 'reden', soort: 'vak', label: teksten.reden, verplicht: teksten.fout.reden },
    ...{ maxTekens: 2_000, regels: 3 },
  };
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {({ id }) => (
        <>
          <Gevraagd meldingId={id} openingId={openingId} />
          <Actieformulier<Verzegeling, never>
            label={teksten.titel}
            velden={[keuze, reden]}
            knop={teksten.knop}
            verstuur={(verzoek, koppen) => stuur(pad, { id, openingId }, verzoek, koppen)}
            ververs={[['meldingen', id, 'verzegeling']]}
            gelukt={teksten.gelukt}
            terug={`/meldingen/${id}`}
          />
        </>
      )}
    </MeldingFormulierpagina>
  );
}

function Gevraagd({ meldingId, openingId }: { meldingId: string; openingId: string }) {
  const { data } = useQuery(verzegelingVraag(meldingId));
  const wie = useWie();
  const opening = data?.openingen.find(({ id }) => id === openingId);
  if (!opening) return null;
  return (
    <Kaart titel={verzegelingTeksten.wat}>
      <Gegevenslijst
        gegevens={[
          { label: verzegelingTeksten.wie, waarde: wie(opening.gevraagdDoor) },
          { label: verzegelingTeksten.wanneer, waarde: momentTekst(opening.gevraagdOp) },
          { label: verzegelingTeksten.waarom, waarde: opening.reden },
        ]}
      />
    </Kaart>
  );
}
