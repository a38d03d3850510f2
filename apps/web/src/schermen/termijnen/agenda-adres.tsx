import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Alinea,
  Dialoog,
  Kaart,
  Knop,
  Knoppen,
  Lijst,
  Melding,
  momentTekst,
  Tekstveld,
} from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Gegevens } from '../../delen/gegevens';
import { useKopieer } from '../../delen/kopieer';
import { Pagina } from '../../delen/pagina';
import { FoutMelding } from '../../schil/fout-scherm';
import { agendaAdresTeksten as t, agendaTeksten } from '../../teksten/termijnagenda';
import { agendaAdresVraag } from './agenda-vraag';

/** The own secret address for a calendar program: make, renew and revoke. */
export function AgendaAdres() {
  const vraag = useQuery(agendaAdresVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={<Alinea>{t.inleiding}</Alinea>}
      kruimels={[{ label: agendaTeksten.titel, href: adres('/termijnagenda') }, { label: t.titel }]}
    >
      <div className="nav-formulier nav-stapel">
        <Kaart titel={t.watErInStaat.titel} id="inhoud-agenda">
          <Lijst items={t.watErInStaat.punten} />
        </Kaart>
        <Melding soort="waarschuwing">{t.geheim}</Melding>
        <Gegevens vraag={vraag} wat={t.wat}>
          {({ sinds }) => <Beheer sinds={sinds} />}
        </Gegevens>
      </div>
    </Pagina>
  );
}

function Beheer({ sinds }: { sinds: string | null }) {
  const [vraagt, zetVraagt] = useState<'nieuw' | 'weg' | null>(null);
  const [nieuw, zetNieuw] = useState<string | null>(null);
  const maak = useActie({
    doe: async (_: null) => gelukt(await api.PUT('/api/v1/ik/agenda-adres')),
    ...{ ververs: [['agenda-adres']], bericht: t.gemaakt },
    gelukt: (uitkomst) => {
      zetNieuw(uitkomst.adres);
      zetVraagt(null);
    },
  });
  const trekIn = useActie({
    doe: async (_: null) => gelukt(await api.DELETE('/api/v1/ik/agenda-adres')),
    ...{ ververs: [['agenda-adres']], bericht: t.ingetrokken },
    gelukt: () => {
      zetNieuw(null);
      zetVraagt(null);
    },
  });
  const fout = maak.error ?? trekIn.error;
  return (
    <>
      {nieuw && <Nieuw adres={nieuw} />}
      <Kaart titel={t.adres} id="adres">
        <Alinea>{sinds === null ? t.geen : t.sinds(momentTekst(sinds))}</Alinea>
        {fout && vraagt === null && <FoutMelding fout={fout} />}
        <Knoppen>
          {sinds === null ? (
            <Knop soort="primair" bezig={maak.isPending} onClick={() => maak.mutate(null)}>
              {t.maak}
            </Knop>
          ) : (
            <>
              <Knop pictogram="ververs" onClick={() => zetVraagt('nieuw')}>
                {t.maakNieuw}
              </Knop>
              <Knop pictogram="ban" onClick={() => zetVraagt('weg')}>
                {t.trekIn}
              </Knop>
            </>
          )}
        </Knoppen>
      </Kaart>
      <Dialoog
        open={vraagt === 'nieuw'}
        titel={t.vraagNieuw.titel}
        onSluit={() => zetVraagt(null)}
        acties={
          <Knop soort="primair" bezig={maak.isPending} onClick={() => maak.mutate(null)}>
            {t.maakNieuw}
          </Knop>
        }
      >
        <Alinea>{t.vraagNieuw.tekst}</Alinea>
        {maak.isError && <FoutMelding fout={maak.error} />}
      </Dialoog>
      <Dialoog
        open={vraagt === 'weg'}
        titel={t.vraagIntrekken.titel}
        onSluit={() => zetVraagt(null)}
        acties={
          <Knop soort="gevaar" bezig={trekIn.isPending} onClick={() => trekIn.mutate(null)}>
            {t.trekIn}
          </Knop>
        }
      >
        <Alinea>{t.vraagIntrekken.tekst}</Alinea>
        {trekIn.isError && <FoutMelding fout={trekIn.error} />}
      </Dialoog>
    </>
  );
}

/** The address, this once. */
function Nieuw({ adres: geheim }: { adres: string }) {
  const kopieer = useKopieer(t.nieuw);
  return (
    <Kaart titel={t.nieuw.titel} id="nieuw-adres" nadruk>
      <Alinea>{t.nieuw.tekst}</Alinea>
      <Tekstveld naam="adres" label={t.nieuw.label} waarde={geheim} onWaarde={() => undefined} />
      <Alinea>{t.nieuw.hoe}</Alinea>
      <Knoppen>
        <Knop soort="primair" pictogram="bestanden" onClick={() => kopieer(geheim)}>
          {t.nieuw.kopieer}
        </Knop>
      </Knoppen>
    </Kaart>
  );
}
