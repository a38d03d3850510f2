import { useParams } from '@tanstack/react-router';
import type { Corrigerend } from '../../api/corrigerend';
import { type Actiepad, stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { NietGevonden } from '../../schil/fout-scherm';
import { corrigerendTeksten } from '../../teksten/corrigerend';
import { clientnamen } from '../../delen/clientnamen';
import { type Actienaam, actievelden, gevolgVan, leesEuro, uitkomstvelden } from './actievelden';
import { eerstClienten } from './eerst-clienten';
import { CorrigerendKader } from './corrigerend-kader';

const { acties: t } = corrigerendTeksten;
export const ververs = [...[['corrigerend'], ['collegeadviezen'], ['zaken'], ['termijnen'], ['aanbieders']]];

interface Actie {
  handeling: string;
  api: Actiepad;
  /** What the API wants of the answers, where that is not the answers themselves. */
  alsVerzoek?: (verzoek: Record<string, unknown>, maatregel: Corrigerend) => Record<string, unknown>;
}

const acties: Readonly<Record<Actienaam, Actie>> = {
  bekendmaken: { handeling: 'maakBekend', api: '/api/v1/corrigerende-maatregelen/{id}/_maak-bekend' },
  client: {
    handeling: 'noemClienten',
    api: '/api/v1/corrigerende-maatregelen/{id}/_noem-clienten',
    alsVerzoek: (client, { clienten = [] }) => ({
      clienten: [...clienten.map(({ code, financiering, wat }) => ({ code, financiering, wat })), client],
    }),
  },
  uitvoering: { handeling: 'meldUitvoering', api: '/api/v1/corrigerende-maatregelen/{id}/_meld-uitvoering' },
  bedrag: {
    handeling: 'legBedragVast',
    api: '/api/v1/corrigerende-maatregelen/{id}/_leg-bedrag-vast',
    alsVerzoek: ({ bedrag, ...rest }) => ({
      ...rest,
      ...(bedrag === undefined ? {} : { bedrag: leesEuro(bedrag) }),
    }),
  },
  verlengen: { handeling: 'verleng', api: '/api/v1/corrigerende-maatregelen/{id}/_verleng' },
  opheffen: { handeling: 'hefOp', api: '/api/v1/corrigerende-maatregelen/{id}/_hef-op' },
  rechtsmiddel: { handeling: 'stelMiddelIn', api: '/api/v1/corrigerende-maatregelen/{id}/rechtsmiddelen' },
  schorsing: { handeling: 'eindigSchorsing', api: '/api/v1/corrigerende-maatregelen/{id}/_eindig-schorsing' },
  openbaar: {
    handeling: 'maakOpenbaar',
    api: '/api/v1/corrigerende-maatregelen/{id}/_maak-openbaar',
    alsVerzoek: ({ gehoord, ...rest }) => ({ ...rest, ...(gehoord === 'niet' ? {} : { gehoord }) }),
  },
  vanpagina: {
    handeling: 'haalVanOpenbarePagina',
    api: '/api/v1/corrigerende-maatregelen/{id}/_haal-van-openbare-pagina',
  },
  effect: { handeling: 'legEffectVast', api: '/api/v1/corrigerende-maatregelen/{id}/_leg-effect-vast' },
  overdragen: { handeling: 'draagOver', api: '/api/v1/corrigerende-maatregelen/{id}/_draag-over' },
};
/** What cannot be taken back. */
const GEVAAR: readonly Actienaam[] = ['opheffen', 'overdragen'];

/** The form of an act on a corrective measure; which one stands in the address. */
export function CorrigerendActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  const naam = (Object.keys(acties) as Actienaam[]).find((deze) => deze === handeling);
  if (!naam) return <NietGevonden />;
  return (
    <CorrigerendKader titel={t[naam].titel} inleiding={t[naam].inleiding}>
      {(maatregel, gezien) =>
        naam === 'bekendmaken' && eerstClienten(maatregel) ? (
          <NietMogelijk
            terug={`/corrigerende-maatregelen/${maatregel.id}`}
            tekst={t.bekendmaken.eerstClienten}
            eerst={{ href: `/corrigerende-maatregelen/${maatregel.id}/doe/client`, label: t.client.titel }}
          />
        ) : maatregel.handelingen?.includes(acties[naam].handeling) ? (
          <Formulier naam={naam} maatregel={maatregel} gezien={gezien} />
        ) : (
          <NietMogelijk
            terug={`/corrigerende-maatregelen/${maatregel.id}`}
            daad={{ bij: 'corrigerend', status: maatregel.status, handeling: acties[naam].handeling }}
          />
        )
      }
    </CorrigerendKader>
  );
}

interface Props {
  naam: Actienaam;
  maatregel: Corrigerend;
  gezien: Gezien<Corrigerend>;
}

function Formulier({ naam, maatregel, gezien }: Props) {
  const { titel, knop, gelukt } = t[naam];
  const { api, alsVerzoek = (verzoek) => verzoek } = acties[naam];
  const bedragFout = t.bedrag.bedragFout;
  return (
    <Actieformulier<Corrigerend, Corrigerend>
      label={titel}
      velden={actievelden[naam](maatregel)}
      gezien={gezien}
      knop={knop}
      knopSoort={GEVAAR.includes(naam) ? 'gevaar' : 'primair'}
      {...(naam === 'bedrag'
        ? {
            controleer: (w) =>
              w['soort'] !== 'toegepast' && leesEuro(w['bedrag']) === null ? { bedrag: bedragFout } : {},
          }
        : {})}
      veldnamen={clientnamen(maatregel.clienten)}
      verstuur={(verzoek, koppen) => stuur(api, { id: maatregel.id }, alsVerzoek(verzoek, maatregel), koppen)}
      ververs={ververs}
      gelukt={gelukt}
      terug={`/corrigerende-maatregelen/${maatregel.id}`}
    />
  );
}

/** How one remedy ended. */
export function UitkomstPagina() {
  const { middelId = '' } = useParams({ strict: false });
  const { titel, inleiding, knop, gelukt } = t.uitkomst;
  return (
    <CorrigerendKader titel={titel} inleiding={inleiding}>
      {(maatregel, gezien) => {
        const terug = `/corrigerende-maatregelen/${maatregel.id}`;
        const middel = maatregel.rechtsmiddelen?.find(({ id }) => id === middelId);
        if (!middel) return <NietGevonden />;
        if (middel.uitkomst || !maatregel.handelingen?.includes('legUitkomstVast'))
          return <NietMogelijk terug={terug} />;
        return (
          <Actieformulier<Corrigerend, Corrigerend>
            label={titel}
            velden={uitkomstvelden(middel.soort, maatregel.einde !== null)}
            gezien={gezien}
            knop={knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/corrigerende-maatregelen/{id}/rechtsmiddelen/{middelId}/_leg-uitkomst-vast',
                { id: maatregel.id, middelId },
                { ...verzoek, gevolg: gevolgVan(middel.soort, verzoek) },
                koppen,
              )
            }
            ververs={ververs}
            gelukt={gelukt}
            terug={terug}
          />
        );
      }}
    </CorrigerendKader>
  );
}
