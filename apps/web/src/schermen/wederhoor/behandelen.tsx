import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Kaart } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { type Actiepad, stuur } from '../../api/stuur';
import { naWederhoor, wederhoorsleutel, type Wederhoor } from '../../api/wederhoren';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { opties, woord } from '../../teksten/waarden';
import { wederhoorTeksten } from '../../teksten/wederhoor';
import { RapportKader } from '../rapporten/rapport-kader';
import { kanVersturen } from './handelingen';
import { ReactieInhoud } from './reactie';
import { WederhoorKader } from './wederhoor-kader';

const { versturen, vastleggen, beantwoorden, intrekken } = wederhoorTeksten;

const VERSTUURVELDEN: readonly Veld[] = [
  {
    ...{ naam: 'toelichting', soort: 'vak', label: versturen.toelichting, regels: 4, maxTekens: 4000 },
  },
  {
    ...{ naam: 'uiterlijk', soort: 'datum', label: versturen.uiterlijk, uitleg: versturen.uiterlijkUitleg },
    dagen: 'na-vandaag',
  },
  {
    ...{ naam: 'spoedreden', soort: 'vak', label: versturen.spoed, uitleg: versturen.spoedUitleg },
    ...{ regels: 2, maxTekens: 2000 },
  },
  {
    ...{ naam: 'nagekeken', soort: 'vinkje', label: versturen.nagekeken, verplicht: versturen.nagekekenFout },
  },
];

/** Sends the draft as it is now to the provider. */
export function WederhoorVersturen() {
  const magBehandelen = useHeeftRecht()('wederhoor:behandelen');
  return (
    <RapportKader titel={versturen.titel} inleiding={versturen.inleiding}>
      {(rapport, gezien) =>
        kanVersturen(rapport, magBehandelen) ? (
          <Actieformulier<Wederhoor>
            label={versturen.titel}
            velden={VERSTUURVELDEN}
            gezien={gezien}
            knop={versturen.knop}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/rapporten/{id}/wederhoren', { id: rapport.id }, verzoek, koppen)
            }
            ververs={naWederhoor}
            sleutel={wederhoorsleutel}
            gelukt={versturen.gelukt}
            terug={`/rapporten/${rapport.id}`}
            naar={({ id }) => `/wederhoor/${id}`}
          />
        ) : (
          <NietMogelijk terug={`/rapporten/${rapport.id}`} tekst={versturen.loopt} />
        )
      }
    </RapportKader>
  );
}

interface Daadprops {
  handeling: string;
  pad: Actiepad;
  teksten: { titel: string; inleiding: string; knop: string; gelukt: string };
  velden: (wederhoor: Wederhoor) => readonly Veld[];
  maak?: (verzoek: Record<string, unknown>, wederhoor: Wederhoor) => object;
  gevaar?: boolean;
  reactieId?: string;
  children?: (wederhoor: Wederhoor) => ReactNode;
}

/** The form of one act of the team, as far as it is offered now; it leads back to the hearing. */
function Daad({
  handeling,
  pad,
  teksten,
  velden,
  maak,
  gevaar = false,
  reactieId = '',
  children,
}: Daadprops) {
  const vorm = (wederhoor: Wederhoor, gezien: Gezien<Wederhoor>) => (
    <Actieformulier<Wederhoor, Wederhoor>
      label={teksten.titel}
      velden={velden(wederhoor)}
      gezien={gezien}
      knop={teksten.knop}
      knopSoort={gevaar ? 'gevaar' : 'primair'}
      verstuur={(verzoek, koppen) =>
        stuur(pad, { id: wederhoor.id, reactieId }, maak?.(verzoek, wederhoor) ?? verzoek, koppen)
      }
      ververs={naWederhoor}
      sleutel={wederhoorsleutel}
      gelukt={teksten.gelukt}
      terug={`/wederhoor/${wederhoor.id}`}
    >
      {children?.(wederhoor)}
    </Actieformulier>
  );
  return (
    <WederhoorKader titel={teksten.titel} inleiding={teksten.inleiding}>
      {(wederhoor, gezien) => {
        const terug = `/wederhoor/${wederhoor.id}`;
        if (reactieId && !wederhoor.reacties.some(({ id }) => id === reactieId)) return <NietGevonden />;
        if (!wederhoor.handelingen.includes(handeling)) return <NietMogelijk terug={terug} />;
        return vorm(wederhoor, gezien);
      }}
    </WederhoorKader>
  );
}

/** What the provider said another way than through the portal, per part. */
export const ReactieVastleggen = () => (
  <Daad
    handeling="legVast"
    pad="/api/v1/wederhoren/{id}/_leg-vast"
    teksten={vastleggen}
    velden={vastlegvelden}
    maak={naarOntvangst}
  />
);

function vastlegvelden({ onderdelen, meesteWoorden }: Wederhoor): Veld[] {
  return [
    {
      ...{ naam: 'wijze', soort: 'keuze', label: vastleggen.wijze, verplicht: vastleggen.wijzeFout },
      opties: opties(wederhoorTeksten.wijze),
    },
    {
      ...{ naam: 'op', soort: 'datum', label: vastleggen.op, verplicht: vastleggen.opFout },
      dagen: 'tot-en-met-vandaag',
    },
    ...onderdelen.flatMap(({ sleutel, kop }): Veld[] => [
      {
        ...{ naam: `soort-${sleutel}`, soort: 'lijst', label: vastleggen.soort(kop) },
        opties: opties({ '': vastleggen.geen, ...wederhoorTeksten.soort }),
      },
      {
        ...{ naam: `tekst-${sleutel}`, soort: 'vak', label: vastleggen.tekst(kop), regels: 3 },
        ...{ verplicht: vastleggen.tekstFout, maxTekens: 10_000, als: (w) => Boolean(w[`soort-${sleutel}`]) },
      },
    ]),
    {
      ...{ naam: 'eigenReactie', soort: 'vak', label: vastleggen.eigen, regels: 4 },
      uitleg: vastleggen.eigenUitleg(meesteWoorden),
    },
  ];
}

function naarOntvangst(
  { wijze, op, eigenReactie, ...rest }: Record<string, unknown>,
  { onderdelen }: Wederhoor,
): object {
  const reacties = onderdelen.flatMap(({ sleutel: onderdeel }) => {
    const soort = rest[`soort-${onderdeel}`];
    return soort ? [{ onderdeel, soort, tekst: rest[`tekst-${onderdeel}`] }] : [];
  });
  return { wijze, op, reacties, ...(eigenReactie ? { eigenReactie } : {}) };
}

/** What the team did with one remark. */
export function ReactieBeantwoorden() {
  const { reactieId = '' } = useParams({ strict: false });
  const reactieIn = ({ reacties }: Wederhoor) => reacties.find(({ id }) => id === reactieId);
  return (
    <Daad
      handeling="beantwoord"
      pad="/api/v1/wederhoren/{id}/reacties/{reactieId}/_beantwoord"
      teksten={beantwoorden}
      reactieId={reactieId}
      velden={(wederhoor) => {
        const eerder = reactieIn(wederhoor)?.antwoord;
        return [
          {
            ...{ naam: 'gewijzigd', soort: 'janee', label: beantwoorden.gewijzigd },
            verplicht: beantwoorden.gewijzigdFout,
            ...(eerder ? { begin: eerder.gewijzigd ? 'ja' : 'nee' } : {}),
          },
          {
            ...{ naam: 'reden', soort: 'vak', label: beantwoorden.reden, verplicht: beantwoorden.redenFout },
            ...{ regels: 4, maxTekens: 4000, begin: eerder?.reden ?? '' },
          },
        ];
      }}
    >
      {(wederhoor) => {
        const reactie = reactieIn(wederhoor);
        const kop = wederhoor.onderdelen.find(({ sleutel }) => sleutel === reactie?.onderdeel)?.kop;
        return (
          reactie && (
            <Kaart titel={kop ?? beantwoorden.kaart}>
              <strong>{woord(wederhoorTeksten.soort, reactie.soort)}</strong>
              <ReactieInhoud wederhoor={wederhoor} reactie={reactie} />
            </Kaart>
          )
        );
      }}
    </Daad>
  );
}

/** Takes the hearing back, with why. */
export const WederhoorIntrekken = () => (
  <Daad
    handeling="trekIn"
    pad="/api/v1/wederhoren/{id}/_trek-in"
    teksten={intrekken}
    gevaar
    velden={() => [
      {
        ...{ naam: 'reden', soort: 'vak', label: intrekken.reden, verplicht: intrekken.redenFout },
        ...{ regels: 3, maxTekens: 2000 },
      },
    ]}
  />
);
