import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Alinea, Kaart, Knop, Kop, Koppeling, veldId } from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import type { Rapport } from '../../api/lijn';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { rapportTeksten } from '../../teksten/rapporten';
import { naarVeld } from './inhoudsopgave';
import { plaatsnaam } from './plaatsnaam';

const { controle: t } = rapportTeksten;

type Controle = components['schemas']['RapportcontroleResponse'];
type Punt = components['schemas']['ControlepuntResponse'];

/** Of one version: another text is another check. What stands around the text can change without it. */
const controleVraag = (id: string, versie: number) =>
  queryOptions({
    queryKey: ['rapportcontrole', id, String(versie)],
    queryFn: async (): Promise<Controle> =>
      gelukt(await api.GET('/api/v1/rapporten/{id}/controlepunten', { params: { path: { id } } })),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

interface ControleKaartProps {
  rapport: Rapport;
  /** Something on the page is not saved yet: the check is of what is. */
  vuil?: boolean;
  /** Whether it is done without being asked. */
  meteen?: boolean;
}

/** "Controleer rapport": what blocks adoption, what asks for a look, each with a link to its place. */
export function ControleKaart({ rapport, vuil = false, meteen = false }: ControleKaartProps) {
  const [van, zetVan] = useState<number | 'wacht' | null>(meteen ? rapport.versie : null);
  const versie = typeof van === 'number' ? van : 0;
  // Waits for the save that goes by itself, so that what is checked is what stands on the page.
  useEffect(() => {
    if (van === 'wacht' && !vuil) zetVan(rapport.versie);
  }, [van, vuil, rapport.versie]);
  const uitslag = useQuery({ ...controleVraag(rapport.id, versie), enabled: versie > 0 });
  const verouderd = versie > 0 && (vuil || versie !== rapport.versie);

  return (
    <Kaart titel={t.titel} id="controle">
      {van === null && <Alinea>{t.uitleg}</Alinea>}
      {verouderd && <p className="nav-alinea nav-klein nav-zacht">{t.verouderd}</p>}
      <div role="status" className="nav-stapel nav-stapel--krap">
        {van === 'wacht' && <Alinea>{t.wacht}</Alinea>}
        {versie > 0 && (
          <Gegevens vraag={uitslag}>{({ punten }) => <Punten rapport={rapport} punten={punten} />}</Gegevens>
        )}
      </div>
      <div>
        <Knop bezig={van === 'wacht' || uitslag.isFetching} onClick={() => zetVan('wacht')}>
          {van === null ? t.knop : t.opnieuw}
        </Knop>
      </div>
    </Kaart>
  );
}

function Punten({ rapport, punten }: { rapport: Rapport; punten: readonly Punt[] }) {
  if (punten.length === 0) return <Alinea>{t.goed}</Alinea>;
  const blokkeert = punten.filter((punt) => punt.blokkeert);
  const advies = punten.filter((punt) => !punt.blokkeert);
  return (
    <>
      <Alinea>{t.aantal(blokkeert.length, advies.length)}</Alinea>
      <Groep titel={t.blokkeert} rapport={rapport} punten={blokkeert} />
      <Groep titel={t.advies} rapport={rapport} punten={advies} />
    </>
  );
}

function Groep({ titel, rapport, punten }: { titel: string; rapport: Rapport; punten: readonly Punt[] }) {
  if (punten.length === 0) return null;
  return (
    <div>
      <Kop niveau={3} alsNiveau={4}>
        {titel}
      </Kop>
      <ul className="nav-controlepunten">
        {punten.map(({ plaats, reden }, i) => (
          <li key={i}>
            {plaats === 'wederhoor' ? (
              // It stands with the report, not in its text.
              <Koppeling href={`${adres(`/rapporten/${rapport.id}`)}#wederhoor`}>
                {plaatsnaam(rapport, plaats)}
              </Koppeling>
            ) : (
              <a href={`#${veldId(plaats)}`} className="utrecht-link utrecht-link--html-a" onClick={naarVeld}>
                {plaatsnaam(rapport, plaats)}
              </a>
            )}
            : {reden}
          </li>
        ))}
      </ul>
    </div>
  );
}
