import { useParams } from '@tanstack/react-router';
import type { Maatregel, Maatregelbrieven } from '../../api/lijn';
import { stuur, type Actiepad } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { BriefEerst } from '../../delen/brief-eerst';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { useIsAanbieder } from '../../delen/rol';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { Inleverformulier, inlevervragen } from './inleveren';
import { LeveringenKaart } from './leveringen-kaart';
import { MaatregelKader } from './maatregel-kader';
import { onderdeelvragen, oordeelverzoek, oordeelvragen, opnieuwvragen, termijnvragen } from './opvolgvragen';

interface Actie {
  api: Actiepad;
  /** Of an act that sends a letter at once: where that is read first. */
  brief?: Actiepad;
  /** Whether a file can go along. */
  metBestand?: boolean;
  /** Whether it judges what came in: then that stands above the questions. */
  oordeelt?: boolean;
  kan: (maatregel: Maatregel) => boolean;
  velden: (maatregel: Maatregel, vanAanbieder: boolean) => Veld[];
  /** What the API wants of the answers, where that is not the answers themselves. */
  alsVerzoek?: (verzoek: Record<string, unknown>) => Record<string, unknown>;
  teksten: (vanAanbieder: boolean) => { titel: string; inleiding: string; knop: string; gelukt: string };
}

const { inleveren: i, intrekken: t, beoordelen: b, nieuweTermijn: n, naarCollege: c } = teksten;

const acties: Readonly<Record<string, Actie>> = {
  inleveren: {
    api: '/api/v1/maatregelen/{id}/_lever-in',
    metBestand: true,
    kan: ({ handelingen }) => handelingen.includes('leverIn'),
    velden: inlevervragen,
    teksten: (vanAanbieder) =>
      vanAanbieder ? i : { ...i, titel: i.titelToezicht, knop: i.knopToezicht, gelukt: i.geluktToezicht },
  },
  beoordelen: {
    api: '/api/v1/maatregelen/{id}/_beoordeel',
    oordeelt: true,
    kan: ({ oordelen }) => oordelen.length > 0,
    velden: oordeelvragen,
    alsVerzoek: oordeelverzoek,
    teksten: () => b,
  },
  onderdeel: {
    api: '/api/v1/maatregelen/{id}/_beoordeel-onderdeel',
    oordeelt: true,
    kan: ({ handelingen }) => handelingen.includes('beoordeelOnderdeel'),
    velden: onderdeelvragen,
    alsVerzoek: (verzoek) => ({ ...verzoek, oordeel: 'voldoet' }),
    teksten: () => teksten.onderdeelGoed,
  },
  opnieuw: {
    api: '/api/v1/maatregelen/{id}/_vraag-onderdeel-opnieuw',
    brief: '/api/v1/maatregelen/{id}/_proef-onderdeel-opnieuw',
    oordeelt: true,
    kan: ({ handelingen }) => handelingen.includes('vraagOnderdeelOpnieuw'),
    velden: opnieuwvragen,
    teksten: () => teksten.onderdeelOpnieuw,
  },
  'nieuwe-termijn': {
    api: '/api/v1/maatregelen/{id}/_nieuwe-termijn',
    kan: ({ handelingen }) => handelingen.includes('stelNieuweTermijn'),
    velden: termijnvragen,
    teksten: () => n,
  },
  'naar-college': {
    api: '/api/v1/maatregelen/{id}/_naar-college',
    kan: ({ handelingen }) => handelingen.includes('brengNaarCollege'),
    velden: () => [
      { naam: 'reden', soort: 'vak', label: c.reden, verplicht: c.fout.reden, regels: 3, maxTekens: 4000 },
    ],
    teksten: () => c,
  },
  intrekken: {
    api: '/api/v1/maatregelen/{id}/_trek-in',
    kan: ({ handelingen }) => handelingen.includes('trekIn'),
    velden: () => [
      { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout.reden, regels: 3, maxTekens: 4000 },
    ],
    teksten: () => t,
  },
};

/** The form of an act on a maatregel; which one stands in the address. */
export function MaatregelActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  const vanAanbieder = useIsAanbieder();
  const actie = Object.hasOwn(acties, handeling) ? acties[handeling] : undefined;
  if (!actie) return <NietGevonden />;
  const { titel, inleiding } = actie.teksten(vanAanbieder);
  return (
    <MaatregelKader titel={titel} inleiding={inleiding}>
      {(maatregel, gezien) =>
        actie.kan(maatregel) ? (
          <>
            {actie.oordeelt && <LeveringenKaart {...maatregel} />}
            <Formulier actie={actie} maatregel={maatregel} gezien={gezien} />
          </>
        ) : (
          <NietMogelijk terug={`/maatregelen/${maatregel.id}`} />
        )
      }
    </MaatregelKader>
  );
}

interface FormulierProps {
  actie: Actie;
  maatregel: Maatregel;
  gezien: Gezien<Maatregel>;
}

function Formulier({ actie: { api, brief, metBestand, ...actie }, maatregel, gezien }: FormulierProps) {
  const vanAanbieder = useIsAanbieder();
  const { titel, knop, gelukt } = actie.teksten(vanAanbieder);
  const { id } = maatregel;
  const alles = {
    label: titel,
    velden: actie.velden(maatregel, vanAanbieder),
    ...{ knop, gezien, gelukt },
    verstuur: (verzoek: Record<string, unknown>, koppen: Record<string, string>): Promise<Maatregel> =>
      stuur(api, { id }, actie.alsVerzoek?.(verzoek) ?? verzoek, koppen),
    ververs: [['maatregelen'], ['zaken'], ['termijnen'], ['collegeadviezen']],
    terug: `/maatregelen/${id}`,
  };
  if (metBestand) return <Inleverformulier {...alles} maatregelId={id} />;
  if (!brief) return <Actieformulier<Maatregel> {...alles} />;
  const lees = async (verzoek: Record<string, unknown>) =>
    (await stuur<Maatregelbrieven>(brief, { id }, verzoek, {})).brieven;
  return <BriefEerst<Maatregel> {...alles} lees={lees} />;
}
