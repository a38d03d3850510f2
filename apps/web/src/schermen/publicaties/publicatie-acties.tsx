import { useParams } from '@tanstack/react-router';
import { Kolommen } from '@navolgbaar/ui';
import { useIk } from '../../api/ik';
import type { Publicatie } from '../../api/lijn';
import { stuur, type Actiepad } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { publicatieTeksten } from '../../teksten/publicaties';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { PublicatieKader } from './publicatie-kader';
import { AfwegingKaart, ZienswijzeKaart } from './publicatie-pagina';
import { PubliekeVersieKaart } from './publieke-versie-kaart';

const { acties: teksten } = publicatieTeksten;
type Actienaam = keyof typeof teksten;

interface Actie {
  handeling: string;
  api: Actiepad;
  velden: (voorCollege: boolean) => Veld[];
}

const { zienswijze: z, besluit: b, aanhouden: a, intrekken: i, rectificeren: r } = teksten;
const reden = (t: typeof a | typeof i): Veld[] => [
  { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout.reden, regels: 4, maxTekens: 2000 },
];

const acties: Readonly<Record<Actienaam, Actie>> = {
  zienswijze: {
    handeling: 'legZienswijzeVast',
    api: '/api/v1/publicaties/{id}/_leg-zienswijze-vast',
    velden: () => [
      {
        ...{ naam: 'ontvangenOp', soort: 'datum', label: z.ontvangenOp, verplicht: z.fout.ontvangenOp },
        dagen: 'tot-en-met-vandaag',
      },
      {
        ...{ naam: 'strekking', soort: 'keuze', label: z.strekking, verplicht: z.fout.strekking },
        opties: opties(zaakwaarden.strekking),
      },
      { naam: 'inhoud', soort: 'vak', label: z.inhoud, verplicht: z.fout.inhoud, maxTekens: 10_000 },
    ],
  },
  besluit: {
    handeling: 'besluit',
    api: '/api/v1/publicaties/{id}/_besluit',
    velden: (voorCollege) => [
      {
        ...{ naam: 'besluit', soort: 'keuze', label: b.besluit, verplicht: b.fout.besluit },
        opties: opties(zaakwaarden.publicatiebesluit),
      },
      {
        naam: 'motivering',
        soort: 'vak',
        label: b.motivering,
        verplicht: b.fout.motivering,
        maxTekens: 4000,
      },
      ...(voorCollege
        ? []
        : [
            {
              naam: 'mandaat',
              soort: 'tekst',
              label: b.mandaat,
              uitleg: b.mandaatUitleg,
              verplicht: b.fout.mandaat,
            } as const,
          ]),
    ],
  },
  aanhouden: { handeling: 'houdAan', api: '/api/v1/publicaties/{id}/_houd-aan', velden: () => reden(a) },
  intrekken: { handeling: 'trekIn', api: '/api/v1/publicaties/{id}/_trek-in', velden: () => reden(i) },
  rectificeren: {
    handeling: 'rectificeer',
    api: '/api/v1/publicaties/{id}/_rectificeer',
    velden: () => [
      {
        ...{ naam: 'tekst', soort: 'vak', label: r.tekst, uitleg: r.tekstUitleg, verplicht: r.fout.tekst },
        ...{ regels: 4, maxTekens: 2000 },
      },
      { naam: 'naamToelichting', soort: 'tekst', label: r.naamToelichting },
    ],
  },
  publiceren: { handeling: 'publiceer', api: '/api/v1/publicaties/{id}/_publiceer', velden: () => [] },
};

/** The form of an act on a publication; which one stands in the address. */
export function PublicatieActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  const naam = (Object.keys(acties) as Actienaam[]).find((deze) => deze === handeling);
  if (!naam) return <NietGevonden />;
  const { titel, inleiding } = teksten[naam];
  return (
    <PublicatieKader titel={titel} inleiding={inleiding}>
      {(publicatie, gezien) =>
        publicatie.handelingen.includes(acties[naam].handeling) ? (
          <Inhoud naam={naam} publicatie={publicatie} gezien={gezien} />
        ) : (
          <NietMogelijk
            terug={`/publicaties/${publicatie.id}`}
            daad={{ bij: 'publicatie', status: publicatie.status, handeling: acties[naam].handeling }}
          />
        )
      }
    </PublicatieKader>
  );
}

function Inhoud({ naam, publicatie, gezien }: { naam: Actienaam; publicatie: Publicatie; gezien: Gezien }) {
  const voorCollege = useIk().rollen.includes('college');
  const { titel, knop, gelukt } = teksten[naam];
  const { api, velden } = acties[naam];
  const formulier = (
    <Actieformulier<Publicatie>
      label={titel}
      velden={velden(voorCollege)}
      knop={knop}
      knopSoort={naam === 'intrekken' ? 'gevaar' : 'primair'}
      gezien={gezien}
      verstuur={(verzoek, koppen) => stuur(api, { id: publicatie.id }, verzoek, koppen)}
      ververs={[['publicaties'], ['rapporten'], ['termijnen']]}
      gelukt={gelukt}
      terug={`/publicaties/${publicatie.id}`}
    >
      {naam === 'publiceren' && <PubliekeVersieKaart secties={publicatie.publiekeVersie} />}
    </Actieformulier>
  );
  if (naam !== 'besluit') return formulier;
  return (
    <Kolommen
      hoofd={formulier}
      zij={
        <>
          <AfwegingKaart publicatie={publicatie} />
          <ZienswijzeKaart publicatie={publicatie} />
        </>
      }
    />
  );
}
