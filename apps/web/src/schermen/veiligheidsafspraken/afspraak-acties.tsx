import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Bewijsregel, bewijsVanZaak } from '../../api/bevindingen';
import { useVandaag } from '../../api/ik';
import { stuur, type Actiepad } from '../../api/stuur';
import type { Veiligheidsafspraak } from '../../api/veiligheidsafspraken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { afspraakTeksten } from '../../teksten/veiligheidsafspraken';
import { opties } from '../../teksten/waarden';
import { AfspraakKader } from './afspraak-kader';
import { controlevragen } from './afspraakvragen';
import { ververs } from './maken';

const { acties: t, gevolg } = afspraakTeksten;
const { nieuwe_afspraak: _, ...gevolgen } = gevolg;
const { advies_college: __, ...zonderCollege } = gevolgen;

interface Actie {
  handeling: string;
  api: Actiepad;
  velden: (afspraak: Veiligheidsafspraak, vandaag: string, bewijs: readonly Bewijsregel[]) => Veld[];
}

const vak = (naam: string, label: string, verplicht: string): Veld => ({
  ...{ naam, soort: 'vak', label, verplicht, maxTekens: 4000 },
});

const acties = {
  melden: {
    handeling: 'meldUitvoering',
    api: '/api/v1/veiligheidsafspraken/{id}/_meld-uitvoering',
    velden: () => [vak('tekst', t.melden.tekst, t.melden.fout)],
  },
  controleren: {
    handeling: 'controleer',
    api: '/api/v1/veiligheidsafspraken/{id}/_controleer',
    velden: controlevragen,
  },
  afhandelen: {
    handeling: 'handelAf',
    api: '/api/v1/veiligheidsafspraken/{id}/_handel-af',
    velden: ({ kanNaarCollege }) => [
      {
        ...{
          naam: 'gevolg',
          soort: 'keuze',
          label: t.afhandelen.gevolg,
          verplicht: t.afhandelen.fout.gevolg,
        },
        // Why it is not on offer stands where it would be.
        uitleg: kanNaarCollege ? t.afhandelen.welAdvies : t.afhandelen.geenAdvies,
        opties: opties(kanNaarCollege ? gevolgen : zonderCollege),
      },
      vak('reden', t.afhandelen.reden, t.afhandelen.fout.reden),
    ],
  },
  monitoren: {
    handeling: 'brengOnderMonitoring',
    api: '/api/v1/veiligheidsafspraken/{id}/_breng-onder-monitoring',
    velden: () => [vak('reden', t.monitoren.reden, t.monitoren.fout)],
  },
  beeindigen: {
    handeling: 'beeindig',
    api: '/api/v1/veiligheidsafspraken/{id}/_beeindig',
    velden: () => [vak('reden', t.beeindigen.reden, t.beeindigen.fout)],
  },
} as const satisfies Record<string, Actie>;

/** The form of an act on an agreement; which one stands in the address. */
export function AfspraakActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  const vandaag = useVandaag();
  const naam = (Object.keys(acties) as (keyof typeof acties)[]).find((deze) => deze === handeling);
  if (!naam) return <NietGevonden />;
  const { titel, inleiding, knop, gelukt } = t[naam];
  const actie: Actie = acties[naam];
  return (
    <AfspraakKader titel={titel} inleiding={inleiding}>
      {(afspraak, gezien) =>
        afspraak.handelingen.includes(actie.handeling) ? (
          <MetBewijs zaakId={actie.velden === controlevragen ? afspraak.zaakId : null}>
            {(bewijs) => (
              <Actieformulier<Veiligheidsafspraak, Veiligheidsafspraak>
                label={titel}
                velden={actie.velden(afspraak, vandaag, bewijs)}
                knop={knop}
                knopSoort={naam === 'beeindigen' ? 'gevaar' : 'primair'}
                gezien={gezien}
                verstuur={(verzoek, koppen) => stuur(actie.api, { id: afspraak.id }, verzoek, koppen)}
                ververs={ververs}
                gelukt={gelukt}
                terug={`/veiligheidsafspraken/${afspraak.id}`}
              />
            )}
          </MetBewijs>
        ) : (
          <NietMogelijk terug={`/veiligheidsafspraken/${afspraak.id}`} />
        )
      }
    </AfspraakKader>
  );
}

interface MetBewijsProps {
  zaakId: string | null | undefined;
  children: (bewijs: readonly Bewijsregel[]) => ReactNode;
}

/** With the evidence of a case that is in use; none where there is no case, or nothing to choose. */
function MetBewijs({ zaakId, children }: MetBewijsProps) {
  const vraag = useQuery({ ...bewijsVanZaak(zaakId ?? ''), enabled: typeof zaakId === 'string' });
  if (!zaakId) return children([]);
  return (
    <Gegevens vraag={vraag}>
      {(alle) => children(alle.filter(({ status }) => status === 'geregistreerd'))}
    </Gegevens>
  );
}
