import { useParams } from '@tanstack/react-router';
import { Kaart } from '@navolgbaar/ui';
import type { Collegeadvies } from '../../api/collegeadviezen';
import { type Actiepad, stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { NietGevonden } from '../../schil/fout-scherm';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { woord } from '../../teksten/waarden';
import { actievelden, type Actienaam, puntenVan } from './actievelden';
import { InhoudKaart } from './advies-kaarten';
import { AdviesKader } from './advies-kader';
import { BESLUIT, BesluitFormulier } from './besluit-formulier';
import { useKant } from './kant';
import { ververs } from './schrijven';
import { VerzendFormulier } from './verzend-formulier';

const { acties: teksten } = adviesTeksten;

interface Actie {
  handeling: string;
  api: Actiepad;
  /** What the API wants of the answers, where that is not the answers themselves. */
  alsVerzoek?: (verzoek: Record<string, unknown>) => Record<string, unknown>;
}

const acties: Readonly<Record<Actienaam, Actie>> = {
  afzien: { handeling: 'zieAf', api: '/api/v1/collegeadviezen/{id}/_zie-af' },
  'zienswijze-vragen': {
    handeling: 'vraagZienswijze',
    api: '/api/v1/collegeadviezen/{id}/_vraag-zienswijze',
  },
  zienswijze: {
    handeling: 'legZienswijzeVast',
    api: '/api/v1/collegeadviezen/{id}/_leg-zienswijze-vast',
    alsVerzoek: ({ gevraagd: _, ...verzoek }) => verzoek,
  },
  toetsen: {
    handeling: 'toets',
    api: '/api/v1/collegeadviezen/{id}/_toets',
    alsVerzoek: (verzoek) => ({
      ...{ oordeel: verzoek['oordeel'], tekst: verzoek['tekst'], punten: puntenVan(verzoek) },
    }),
  },
  terugsturen: { handeling: 'stuurTerug', api: '/api/v1/collegeadviezen/{id}/_stuur-terug' },
  belang: { handeling: 'meldBelang', api: '/api/v1/collegeadviezen/{id}/_meld-belang' },
  verzenden: { handeling: 'verzend', api: '/api/v1/collegeadviezen/{id}/_verzend' },
  intrekken: { handeling: 'trekIn', api: '/api/v1/collegeadviezen/{id}/_trek-in' },
  vragen: { handeling: 'stelVraag', api: '/api/v1/collegeadviezen/{id}/vragen' },
  besluit: { handeling: 'besluit', api: BESLUIT },
  effect: { handeling: 'legEffectVast', api: '/api/v1/collegeadviezen/{id}/_leg-effect-vast' },
};

/** The form of an act on an advice; which one stands in the address. */
export function AdviesActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  const kant = useKant();
  const naam = (Object.keys(acties) as Actienaam[]).find((deze) => deze === handeling);
  if (!naam) return <NietGevonden />;
  const { titel, inleiding } = teksten[naam];
  const opPapier = naam === 'besluit' && kant === 'team';
  return (
    <AdviesKader titel={titel} inleiding={opPapier ? teksten.besluit.inleidingTeam : inleiding}>
      {(advies, gezien) =>
        advies.handelingen.includes(acties[naam].handeling) ? (
          naam === 'verzenden' ? (
            <VerzendFormulier advies={advies} gezien={gezien} />
          ) : naam === 'besluit' ? (
            <BesluitFormulier advies={advies} gezien={gezien} />
          ) : (
            <Formulier naam={naam} advies={advies} gezien={gezien} />
          )
        ) : (
          <NietMogelijk terug={`/collegeadviezen/${advies.id}`} tekst={watOntbreekt(naam, advies)} />
        )
      }
    </AdviesKader>
  );
}

/** Why an advice cannot be sent yet; undefined where something else is in the way. */
function watOntbreekt(naam: Actienaam, { status, nogNodig = [] }: Collegeadvies): string | undefined {
  if (naam !== 'verzenden' || !['concept', 'bij_jurist', 'getoetst'].includes(status)) return undefined;
  const { nogDeel, nietVerzenden } = adviesTeksten.nu;
  return nogNodig.length > 0
    ? nietVerzenden(nogNodig.map((deel) => woord(nogDeel, deel)).join('; '))
    : undefined;
}

function Formulier({
  naam,
  advies,
  gezien,
}: {
  naam: Actienaam;
  advies: Collegeadvies;
  gezien: Gezien<Collegeadvies>;
}) {
  const { titel, knop, gelukt } = teksten[naam];
  const { api, alsVerzoek = (verzoek) => verzoek } = acties[naam];
  return (
    <Actieformulier<Collegeadvies, Collegeadvies>
      label={titel}
      velden={actievelden[naam](advies)}
      gezien={gezien}
      knop={knop}
      knopSoort={naam === 'intrekken' ? 'gevaar' : 'primair'}
      {...(naam === 'toetsen'
        ? {
            controleer: (w) =>
              w['oordeel'] !== 'akkoord' && w['oordeel'] !== '' && puntenVan(w).length === 0
                ? { grond: teksten.toetsen.puntFout }
                : {},
          }
        : {})}
      verstuur={(verzoek, koppen) => stuur(api, { id: advies.id }, alsVerzoek(verzoek), koppen)}
      ververs={ververs}
      gelukt={gelukt}
      // Whoever sends it back, or has an interest, reads it no more.
      terug={
        naam === 'terugsturen' || naam === 'belang' ? '/collegeadviezen' : `/collegeadviezen/${advies.id}`
      }
    >
      {naam === 'toetsen' && <InhoudKaart advies={{ ...advies, handelingen: [] }} />}
    </Actieformulier>
  );
}

/** Answers one question of the college beside it. */
export function VraagBeantwoorden() {
  const { vraagId = '' } = useParams({ strict: false });
  const t = teksten.antwoorden;
  return (
    <AdviesKader titel={t.titel} inleiding={t.inleiding}>
      {(advies, gezien) => {
        const vraag = advies.vragen?.find(({ id }) => id === vraagId);
        if (!vraag) return <NietGevonden />;
        if (vraag.beantwoordOp || !advies.handelingen.includes('beantwoordVraag'))
          return <NietMogelijk terug={`/collegeadviezen/${advies.id}`} />;
        return (
          <Actieformulier<Collegeadvies, Collegeadvies>
            label={t.titel}
            velden={[
              {
                ...{ naam: 'antwoord', soort: 'vak', label: t.antwoord, verplicht: t.antwoordFout },
                maxTekens: 8000,
              },
            ]}
            gezien={gezien}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/collegeadviezen/{id}/vragen/{vraagId}/_beantwoord',
                { id: advies.id, vraagId },
                verzoek,
                koppen,
              )
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/collegeadviezen/${advies.id}`}
          >
            <Kaart titel={adviesTeksten.vragen.titel} id="vraag">
              <p className="nav-alinea nav-vrijetekst">{vraag.vraag}</p>
            </Kaart>
          </Actieformulier>
        );
      }}
    </AdviesKader>
  );
}
