import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Alinea, Kaart, Koppeling, Lijst } from '@navolgbaar/ui';
import type { Bezoeklijst } from '../../api/bezoeklijst';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier, useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { Velden } from '../../delen/velden-weergave';
import { NietGevonden } from '../../schil/fout-scherm';
import { lijstTeksten as teksten } from '../../teksten/bezoeklijst';
import { LijstFormulier, type LijstGezien, lijstpad, onderdeelGezien } from './lijst-kader';
import { gespreksvragen } from './lijst-velden';

const t = teksten.gesprek;

/** A conversation, with the questions of the guide that is used. */
export function GesprekInvullen() {
  const { gesprekId } = useParams({ strict: false });
  return (
    <LijstFormulier titel={gesprekId ? t.titelWijzig : t.titel} handeling="vulIn">
      {(deel) =>
        gesprekId && !deel.lijst.gesprekken.some(({ id }) => id === gesprekId) ? (
          <NietGevonden />
        ) : (
          <Gesprek deel={deel} {...(gesprekId ? { gesprekId } : {})} />
        )
      }
    </LijstFormulier>
  );
}

function Gesprek({ deel, gesprekId }: { deel: LijstGezien; gesprekId?: string }) {
  const { lijst, bezoek } = deel;
  // A new conversation has its id before it is sent: the same one sent twice is one conversation.
  const [id] = useState(() => gesprekId ?? crypto.randomUUID());
  const gesprekIn = ({ gesprekken }: Bezoeklijst) => gesprekken.find((een) => een.id === id);
  const nrVan = (nu: Bezoeklijst) => gesprekIn(nu)?.nr ?? 0;
  const velden = gespreksvragen(lijst, gesprekIn(lijst));
  const f = useActieformulier<Bezoeklijst, Bezoeklijst>({
    velden,
    gezien: onderdeelGezien(deel, nrVan, nrVan(lijst)),
    wijziging: (nu) => gespreksvragen(nu, gesprekIn(nu)),
    verstuur: (verzoek, koppen) =>
      stuur(
        '/api/v1/bezoeken/{id}/bezoeklijst/_vul-in',
        { id: bezoek.id },
        { soort: 'gesprek', inhoud: { ...verzoek, gesprekId: id } },
        koppen,
      ),
    ververs: [['bezoeken']],
    gelukt: t.gelukt,
    terug: lijstpad(bezoek.id),
  });
  const leidraad = lijst.leidraden.find(({ code }) => code === f.waarden['leidraad']);
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(lijstpad(bezoek.id))} label={t.titel}>
      {leidraad && (
        <Kaart titel={t.vragen(leidraad.naam)} id="leidraad">
          <Alinea>{leidraad.uitleg}</Alinea>
          <Lijst items={leidraad.vragen.map(({ tekst }) => tekst)} />
          <Alinea>{`${t.bron}: ${leidraad.bron}`}</Alinea>
        </Kaart>
      )}
      <Kaart>
        <Velden velden={velden} f={f} />
      </Kaart>
      {gesprekId && lijst.handelingen.includes('verwijderGesprek') && (
        <Alinea>
          <Koppeling href={adres(lijstpad(bezoek.id, `/gesprekken/${gesprekId}/verwijderen`))}>
            {teksten.verwijderen.titel}
          </Koppeling>
        </Alinea>
      )}
    </Formulier>
  );
}

/** Takes a conversation off the list. */
export function GesprekVerwijderen() {
  const { gesprekId = '' } = useParams({ strict: false });
  const { titel, inleiding, knop, gelukt } = teksten.verwijderen;
  return (
    <LijstFormulier titel={titel} handeling="verwijderGesprek">
      {(deel) => {
        const { lijst, bezoek } = deel;
        const nrVan = ({ gesprekken }: Bezoeklijst) => gesprekken.find(({ id }) => id === gesprekId)?.nr ?? 0;
        const gesprek = lijst.gesprekken.find(({ id }) => id === gesprekId);
        if (!gesprek) return <NietGevonden />;
        return (
          <Actieformulier<Bezoeklijst, Bezoeklijst>
            label={titel}
            velden={[]}
            gezien={onderdeelGezien(deel, nrVan, gesprek.nr)}
            knop={knop}
            knopSoort="gevaar"
            verstuur={(_, koppen) =>
              stuur(
                '/api/v1/bezoeken/{id}/bezoeklijst/gesprekken/{gesprekId}/_verwijder',
                { id: bezoek.id, gesprekId },
                {},
                koppen,
              )
            }
            ververs={[['bezoeken']]}
            gelukt={gelukt}
            terug={lijstpad(bezoek.id)}
          >
            <Alinea>{inleiding(gesprek.met)}</Alinea>
          </Actieformulier>
        );
      }}
    </LijstFormulier>
  );
}
