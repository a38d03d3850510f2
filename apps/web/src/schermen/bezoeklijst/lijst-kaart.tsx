import { useQuery } from '@tanstack/react-query';
import { Alinea, Gegevenslijst, Kaart, KnopKoppeling, Knoppen, Melding, StatusLabel } from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import { type Bezoeklijst, bezoeklijstVraag } from '../../api/bezoeklijst';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { lijstTeksten as teksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { woord } from '../../teksten/waarden';
import { lijstpad } from './lijst-kader';

const t = teksten.kaart;

/** On the page of a visit: how far its list is, or the way to compose one. */
export function LijstKaart({ bezoek: { id, status, bezoeklijst } }: { bezoek: Bezoek }) {
  const mag = useHeeftRecht()('bezoek:plannen') && status === 'gepland';
  if (bezoeklijst !== 'geen') return <MetLijst bezoekId={id} />;
  if (!mag) return null;
  return (
    <Kaart titel={t.titel} id="bezoeklijst">
      <Alinea>{t.geen}</Alinea>
      <Knoppen>
        <KnopKoppeling href={adres(lijstpad(id, '/samenstellen'))}>
          {teksten.samenstellen.titel}
        </KnopKoppeling>
      </Knoppen>
    </Kaart>
  );
}

function MetLijst({ bezoekId }: { bezoekId: string }) {
  const vraag = useQuery(bezoeklijstVraag(bezoekId));
  return (
    <Kaart titel={t.titel} id="bezoeklijst">
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(lijst) => (
          <>
            {lijst.tegenstrijdig.length > 0 && (
              <Melding soort="waarschuwing">{teksten.tegenstrijdig.titel}</Melding>
            )}
            <Gegevenslijst
              gegevens={[
                { label: t.stand, waarde: <Lijststand lijst={lijst} /> },
                { label: teksten.kader.kader, waarde: teksten.versie(lijst.kader.naam, lijst.kader.nummer) },
                { label: t.beantwoord, waarde: beantwoord(lijst) },
              ]}
            />
          </>
        )}
      </Gegevens>
      <Knoppen>
        <KnopKoppeling href={adres(lijstpad(bezoekId))}>{t.naar}</KnopKoppeling>
      </Knoppen>
    </Kaart>
  );
}

export const beantwoord = ({ antwoorden, normen }: Bezoeklijst): string =>
  teksten.aantal(antwoorden.length, normen.length);

export function Lijststand({ lijst: { status } }: { lijst: Bezoeklijst }) {
  return (
    <StatusLabel soort={status === 'open' ? 'actief' : 'rust'}>
      {woord(lijstwoorden.lijststatus, status)}
    </StatusLabel>
  );
}
