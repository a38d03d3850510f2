import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  Lijst,
} from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import type { Rapport } from '../../api/lijn';
import { wederhoorVraag, wederhorenVan, type Wederhoorregel } from '../../api/wederhoren';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { wederhoorTeksten as t } from '../../teksten/wederhoor';
import { Handelingen, kanVersturen } from './handelingen';
import { LaatsteDag, Wederhoorstand } from './wederhoor-kader';

/** The hearing on a report: how the last one stands and what can be done, and those before it. */
export function WederhoorKaart({ rapport }: { rapport: Rapport }) {
  const heeftRecht = useHeeftRecht();
  const vraag = useQuery({ ...wederhorenVan(rapport.id), enabled: heeftRecht('wederhoor:lezen') });
  if (!heeftRecht('wederhoor:lezen')) return null;
  return (
    <Kaart titel={t.kaart.titel} id="wederhoor">
      <Gegevens vraag={vraag}>
        {([laatste, ...eerdere]) => (
          <>
            {laatste ? (
              <Laatste id={laatste.id} />
            ) : (
              <Alinea>{rapport.status === 'concept' ? t.kaart.geen : t.kaart.geenGehouden}</Alinea>
            )}
            {eerdere.length > 0 && (
              <Lijst
                items={eerdere.map((een) => (
                  <Eerder key={een.id} regel={een} />
                ))}
              />
            )}
            {kanVersturen(rapport, heeftRecht('wederhoor:behandelen')) && (
              <Knoppen>
                <KnopKoppeling href={adres(`/rapporten/${rapport.id}/wederhoor`)}>
                  {t.versturen.titel}
                </KnopKoppeling>
              </Knoppen>
            )}
          </>
        )}
      </Gegevens>
    </Kaart>
  );
}

function Laatste({ id }: { id: string }) {
  return (
    <Gegevens vraag={useQuery(wederhoorVraag(id))} wat={t.wat}>
      {(wederhoor) => (
        <>
          <Gegevenslijst
            gegevens={[
              { label: t.veld.stand, waarde: <Wederhoorstand status={wederhoor.status} /> },
              { label: t.veld.uiterlijk, waarde: <LaatsteDag wederhoor={wederhoor} /> },
              { label: t.veld.reacties, waarde: String(wederhoor.reacties.length) },
            ]}
          />
          <p className="nav-alinea">
            <Koppeling href={adres(`/wederhoor/${id}`)}>{t.kaart.open}</Koppeling>
          </p>
          <Handelingen wederhoor={wederhoor} />
        </>
      )}
    </Gegevens>
  );
}

const Eerder = ({ regel: { id, verstuurdOp } }: { regel: Wederhoorregel }) => (
  <Koppeling href={adres(`/wederhoor/${id}`)}>{t.kaart.eerder(datumTekst(verstuurdOp))}</Koppeling>
);
