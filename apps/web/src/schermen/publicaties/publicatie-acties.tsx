import { useParams } from '@tanstack/react-router';
import { Kolommen } from '@navolgbaar/ui';
import { useIk, useVandaag } from '../../api/ik';
import type { Publicatie } from '../../api/lijn';
import { stuur, type Actiepad } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';
import { publicatieTeksten } from '../../teksten/publicaties';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { PublicatieKader } from './publicatie-kader';
import { BelanghebbendenKaart } from './belanghebbenden-kaart';
import { GrondenKaart } from './gronden-kaart';
import { waaromDicht } from './publicatie-nu';
import { AfwegingKaart, ZienswijzeKaart } from './publicatie-pagina';
import { PubliekeVersieKaart } from './publieke-versie-kaart';

const teksten = { ...publicatieTeksten.acties, ...publicatieafwegingTeksten.acties };
const { bezwaar, voorziening } = publicatieafwegingTeksten;
type Actienaam = keyof typeof teksten;

interface Actie {
  handeling: string;
  api: Actiepad;
  velden: (voorCollege: boolean, publicatie: Publicatie) => Veld[];
}

const { zienswijze: z, besluit: b, aanhouden: a, intrekken: i, hervatten: h, rectificeren: r } = teksten;
const { voorziening: v, afloop: f } = teksten;
const reden = (t: typeof a | typeof i | typeof h): Veld[] => [
  { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout.reden, regels: 4, maxTekens: 2000 },
];

/** Whether somebody who was asked objects: opening it then needs an answer to that. */
const heeftBezwaar = ({ zienswijze, belanghebbenden }: Publicatie): boolean =>
  [zienswijze, ...belanghebbenden.map((een) => een.zienswijze)].some((een) => een?.strekking === 'bezwaar');

const wordtOpenbaar = (waarden: Waarden): boolean => waarden['besluit'] === 'openbaar';

const wegingveld: Veld = {
  ...{ naam: 'zienswijzeweging', soort: 'vak', label: b.weging, uitleg: b.wegingUitleg },
  ...{ verplicht: b.fout.weging, regels: 4, maxTekens: 4000, als: wordtOpenbaar },
};

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
    velden: (voorCollege, publicatie) => [
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
      ...(heeftBezwaar(publicatie) ? [wegingveld] : []),
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
      {
        ...{ naam: 'bezwaarVerwacht', soort: 'janee', label: bezwaar.vraag, uitleg: bezwaar.uitleg },
        als: wordtOpenbaar,
      },
      {
        ...{ naam: 'bezwaarreden', soort: 'vak', label: bezwaar.reden, verplicht: bezwaar.redenFout },
        ...{ regels: 3, maxTekens: 2000 },
        als: (waarden) => wordtOpenbaar(waarden) && Boolean(waarden['bezwaarVerwacht']),
      },
    ],
  },
  voorziening: {
    handeling: 'legVoorzieningVast',
    api: '/api/v1/publicaties/{id}/_leg-voorziening-vast',
    velden: () => [
      {
        ...{ naam: 'ingediendOp', soort: 'datum', label: v.ingediendOp, verplicht: v.fout.ingediendOp },
        dagen: 'tot-en-met-vandaag',
      },
      { naam: 'rechtbank', soort: 'tekst', label: v.rechtbank, verplicht: v.fout.rechtbank, maxTekens: 200 },
      {
        naam: 'zaaknummer',
        soort: 'tekst',
        label: v.zaaknummer,
        verplicht: v.fout.zaaknummer,
        maxTekens: 60,
      },
    ],
  },
  afloop: {
    handeling: 'legAfloopVast',
    api: '/api/v1/publicaties/{id}/_leg-afloop-vast',
    velden: (_, { voorzieningen }) => [
      {
        ...{ naam: 'voorzieningId', soort: 'keuze', label: f.voorzieningId, verplicht: f.fout.voorzieningId },
        opties: voorzieningen
          .filter(({ uitkomst }) => uitkomst === null)
          .map(({ id, zaaknummer }) => ({ waarde: id, label: voorziening.kop(zaaknummer) })),
        begin: voorzieningen.find(({ uitkomst }) => uitkomst === null)?.id ?? '',
      },
      {
        ...{ naam: 'uitkomst', soort: 'keuze', label: f.uitkomst, verplicht: f.fout.uitkomst },
        opties: opties(voorziening.uitkomsten),
      },
      {
        ...{ naam: 'op', soort: 'datum', label: f.op, verplicht: f.fout.op, dagen: 'tot-en-met-vandaag' },
      },
      { naam: 'toelichting', soort: 'vak', label: f.toelichting, regels: 3, maxTekens: 4000 },
    ],
  },
  hervatten: { handeling: 'hervat', api: '/api/v1/publicaties/{id}/_hervat', velden: () => reden(h) },
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
  const vandaag = useVandaag();
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
            tekst={naam === 'publiceren' ? waaromDicht(publicatie, vandaag) : undefined}
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
      velden={velden(voorCollege, publicatie)}
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
          <GrondenKaart publicatie={publicatie} />
          <ZienswijzeKaart publicatie={publicatie} />
          <BelanghebbendenKaart publicatie={publicatie} />
        </>
      }
    />
  );
}
