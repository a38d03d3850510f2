import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Alinea, Gegevenslijst, Kaart, Knop, Knoppen, Kop } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { openBetrokkenen, type Betrokkenen, type Melding } from '../../api/meldingen';
import { FoutMelding } from '../../schil/fout-scherm';
import { dossierTeksten } from '../../teksten/melding';
import { UitlegDeel } from './uitleg-deel';

const teksten = dossierTeksten.betrokkenen;

/**
 * Melder and cliënt behind a button: every opening is logged, so it is never fetched by itself and never kept in the
 * cache of the page.
 */
export function BetrokkenenKaart({
  melding,
}: {
  melding: Pick<Melding, 'id' | 'heeftMelder' | 'melderVertrouwelijk' | 'uitleg' | 'handelingen'>;
}) {
  const magInzien = useHeeftRecht()('melder:inzien');
  const [gegevens, zetGegevens] = useState<Betrokkenen | null>(null);
  const open = useMutation({
    mutationFn: () => openBetrokkenen(melding.id),
    onSuccess: zetGegevens,
    gcTime: 0,
  });
  if (!magInzien) return null;
  return (
    <Kaart titel={teksten.titel} id="betrokkenen">
      {!gegevens && (
        <>
          <Alinea soort="klein">{teksten.uitleg}</Alinea>
          {open.isError && <FoutMelding fout={open.error} />}
          <Knoppen>
            <Knop pictogram="slot" bezig={open.isPending} onClick={() => open.mutate()}>
              {teksten.knop}
            </Knop>
          </Knoppen>
        </>
      )}
      <div role="status" className="nav-stapel">
        {gegevens && (
          <>
            <Alinea soort="klein">{teksten.geopend}</Alinea>
            <Persoon
              titel={teksten.melder}
              persoon={gegevens.melder}
              geen={melding.melderVertrouwelijk ? teksten.verzegeld : teksten.geen}
            />
            <Persoon titel={teksten.client} persoon={gegevens.client} />
            <Knoppen>
              <Knop soort="subtiel" pictogram="sluit" onClick={() => zetGegevens(null)}>
                {teksten.sluit}
              </Knop>
            </Knoppen>
          </>
        )}
      </div>
      <UitlegDeel melding={melding} />
    </Kaart>
  );
}

export function Persoon({
  titel,
  persoon,
  geen = teksten.geen,
}: {
  titel: string;
  persoon: Betrokkenen['melder'];
  /** What stands there when nobody is known here. */
  geen?: string;
}) {
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {titel}
      </Kop>
      {persoon ? (
        <Gegevenslijst
          gegevens={[
            { label: teksten.naam, waarde: persoon.naam },
            { label: teksten.hoedanigheid, waarde: persoon.hoedanigheid },
            { label: teksten.telefoon, waarde: persoon.telefoon },
            { label: teksten.email, waarde: persoon.email },
            { label: teksten.toelichting, waarde: persoon.toelichting },
            { label: teksten.pgb, waarde: persoon.pgb && dossierTeksten.ja },
          ]}
        />
      ) : (
        <Alinea>{geen}</Alinea>
      )}
    </div>
  );
}
