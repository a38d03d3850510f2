import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alinea, Kaart } from '@navolgbaar/ui';
import { eerderVraag, type Opgave, type Opgaveonderdeel, opgavevragenVraag } from '../../api/meldplicht';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier, useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { useIsAanbieder } from '../../delen/rol';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import {
  aanvulTeksten as teksten,
  meldplichtTeksten,
  opgavedossierTeksten,
  opgaveTeksten,
} from '../../teksten/meldplicht';
import { opties, waarden as waardelijsten } from '../../teksten/waarden';
import { EerderKaart } from './eerder-kaart';
import { useLocaties } from './locaties';
import { OpgaveKader, VERVERS } from './opgave-kader';
import { alsAntwoorden, alsVeldwaarde, bevestigdVan, veldenVan, vragenVan } from './opgavevelden';

/** How it reached us: asked of a colleague who writes it down. */
const kanaalveld: Veld = {
  ...{ naam: 'kanaal', soort: 'keuze', label: teksten.kanaal, verplicht: opgaveTeksten.toezicht.fout.kanaal },
  opties: opties(waardelijsten.kanaal, ['telefoon', 'e-mail', 'brief']),
};

/** Completes or corrects one part; the answers so far stand on the form. */
export function AanvulPagina() {
  const { deel = '' } = useParams({ strict: false });
  return (
    <Gegevens vraag={useQuery(opgavevragenVraag)} wat={meldplichtTeksten.wat}>
      {(onderdelen) => {
        const onderdeel = onderdelen.find(({ code }) => code === deel);
        return (
          <OpgaveKader titel={teksten.titel(onderdeel?.titel ?? '')} inleiding={teksten.inleiding}>
            {(opgave, gezien, terug) =>
              onderdeel && opgave.handelingen.includes('vulAan') ? (
                <Aanvulformulier {...{ opgave, gezien, terug, onderdeel, onderdelen }} />
              ) : (
                <NietMogelijk terug={terug} tekst={teksten.nietMogelijk} />
              )
            }
          </OpgaveKader>
        );
      }}
    </Gegevens>
  );
}

interface AanvulformulierProps {
  opgave: Opgave;
  gezien: Gezien<Opgave>;
  terug: string;
  onderdeel: Opgaveonderdeel;
  onderdelen: readonly Opgaveonderdeel[];
}

function Aanvulformulier({ opgave, gezien, terug, onderdeel, onderdelen }: AanvulformulierProps) {
  const vanAanbieder = useIsAanbieder();
  const locaties = useLocaties(opgave.aanbiederId);
  const { data: eerder = [] } = useQuery(eerderVraag(vanAanbieder ? '' : opgave.aanbiederId));
  const alle = vragenVan(onderdelen);
  const bekend: Waarden = Object.fromEntries(
    alle.flatMap((vraag) => {
      const stand = opgave.antwoorden.find((een) => een.vraag === vraag.code);
      const waarde = stand && alsVeldwaarde(vraag, stand.waarden);
      return waarde === undefined ? [] : [[vraag.code, waarde]];
    }),
  );
  const velden = veldenVan(onderdeel.vragen, { alle, locaties, bekend, begin: bekend, eersteMelding: false });
  const f = useActieformulier<Opgave, Opgave>({
    velden: vanAanbieder ? velden : [kanaalveld, ...velden],
    gezien,
    veldnamen: { locatieId: 'locatie' },
    verstuur: ({ kanaal, ...rest }, koppen) => {
      const antwoorden = alsAntwoorden(rest);
      return stuur(
        '/api/v1/meldingopgaven/{id}/aanvullingen',
        { id: opgave.id },
        {
          ...{ antwoorden, bevestigd: bevestigdVan(eerder, antwoorden) },
          ...(vanAanbieder ? {} : { kanaal }),
        },
        koppen,
      );
    },
    ververs: VERVERS,
    gelukt: teksten.gelukt,
    terug,
  });
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={adres(terug)} label={teksten.titel(onderdeel.titel)}>
      <Kaart titel={onderdeel.titel} id={onderdeel.code}>
        <Alinea soort="klein">{opgaveTeksten.waarom(onderdeel.waarom)}</Alinea>
        <EerderKaart
          vragen={onderdeel.vragen}
          eerder={eerder.filter(({ nummer }) => nummer !== opgave.nummer)}
          locaties={locaties}
          waarden={f.waarden}
          zet={f.zet}
        />
        <Velden velden={vanAanbieder ? velden : [kanaalveld, ...velden]} f={f} />
      </Kaart>
    </Formulier>
  );
}

/** Answers one question of the toezichthouder. */
export function AntwoordPagina() {
  const { vraagId = '' } = useParams({ strict: false });
  const vanAanbieder = useIsAanbieder();
  const { antwoord: t } = teksten;
  const veld: Veld = {
    ...{ naam: 'tekst', soort: 'vak', label: t.veld, verplicht: t.fout, regels: 6, maxTekens: 10_000 },
  };
  return (
    <OpgaveKader titel={t.titel} inleiding={t.inleiding}>
      {(opgave, _, terug) => {
        const vraag = opgave.vragen.find(({ id }) => id === vraagId);
        if (vraag?.status !== 'gesteld') return <NietMogelijk terug={terug} tekst={t.dicht} />;
        return (
          <Actieformulier<Opgave>
            label={t.titel}
            velden={vanAanbieder ? [veld] : [kanaalveld, veld]}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/meldingopgaven/{id}/vragen/{vraagId}/_beantwoord',
                { id: opgave.id, vraagId },
                verzoek,
                koppen,
              )
            }
            ververs={VERVERS}
            gelukt={t.gelukt}
            terug={terug}
          >
            <Kaart titel={opgavedossierTeksten.vragen.titel} id="vraag">
              <p className="nav-alinea nav-vrijetekst">{vraag.tekst}</p>
              <Alinea soort="klein">
                {opgavedossierTeksten.vragen.waarom}: {vraag.waarom}
              </Alinea>
            </Kaart>
          </Actieformulier>
        );
      }}
    </OpgaveKader>
  );
}

const { vraag: v, sluiten: s } = teksten;
const VRAAGVELDEN: readonly Veld[] = [
  { naam: 'tekst', soort: 'vak', label: v.tekst, verplicht: v.fout.tekst, regels: 5, maxTekens: 2000 },
  {
    ...{ naam: 'waarom', soort: 'vak', label: v.waarom, uitleg: v.waaromUitleg, verplicht: v.fout.waarom },
    ...{ regels: 3, maxTekens: 1000 },
  },
];
const SLUITVELDEN: readonly Veld[] = [
  {
    ...{ naam: 'reden', soort: 'vak', label: s.reden, uitleg: s.redenUitleg, verplicht: s.fout },
    ...{ regels: 3, maxTekens: 2000 },
  },
];

/** Asks the provider something, with why. */
export function OpgavevraagPagina() {
  return (
    <OpgaveKader titel={v.titel} inleiding={v.inleiding}>
      {(opgave, _, terug) =>
        opgave.handelingen.includes('stelVraag') ? (
          <Actieformulier<Opgave>
            label={v.titel}
            velden={VRAAGVELDEN}
            knop={v.knop}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/meldingopgaven/{id}/vragen', { id: opgave.id }, verzoek, koppen)
            }
            ververs={VERVERS}
            gelukt={v.gelukt}
            terug={terug}
          />
        ) : (
          <NietMogelijk terug={terug} />
        )
      }
    </OpgaveKader>
  );
}

/** Closes what the provider can add, with the reason that it reads. */
export function SluitPagina() {
  return (
    <OpgaveKader titel={s.titel} inleiding={s.inleiding}>
      {(opgave, gezien, terug) =>
        opgave.handelingen.includes('sluit') ? (
          <Actieformulier<Opgave, Opgave>
            label={s.titel}
            velden={SLUITVELDEN}
            knop={s.knop}
            gezien={gezien}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/meldingopgaven/{id}/_sluit', { id: opgave.id }, verzoek, koppen)
            }
            ververs={VERVERS}
            gelukt={s.gelukt}
            terug={terug}
          />
        ) : (
          <NietMogelijk terug={terug} />
        )
      }
    </OpgaveKader>
  );
}
