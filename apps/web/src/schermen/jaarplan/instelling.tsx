import { useQuery } from '@tanstack/react-query';
import type { Gegeven } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { type Jaarplaninstelling, jaarplaninstellingenVraag } from '../../api/jaarplannen';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import {
  geldendeVersie,
  getalInvoer,
  getalVan,
  NieuweVersieKnop,
  Regelversies,
  versieVelden,
} from '../../delen/regelversies';
import type { Veld, Waarden } from '../../delen/velden';
import { jaarplanTeksten } from '../../teksten/jaarplan';
import { regelversieTeksten } from '../../teksten/regelversies';
import { getalTekst } from '../risicobeeld/kader';
import { INSTELLING, JAARPLAN } from './kader';

type Verzoek = components['schemas']['StelJaarplaninstellingVastRequest'];
type Soort = keyof Verzoek['regels']['intervallen'];

const t = jaarplanTeksten.interval;
const SOORTEN = Object.keys(t.soort) as Soort[];
const naamVan = (soort: Soort): string => `regels.intervallen.${soort}`;
const RISICO = 'regels.risicoVanaf';

/** How often the organisation wants to visit: all versions, the newest on top. */
export function InstellingPagina() {
  const vraag = useQuery(jaarplaninstellingenVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: jaarplanTeksten.titel, href: adres(JAARPLAN) }, { label: t.titel }]}
      acties={<NieuweVersieKnop recht="jaarplaninstelling:beheren" naar={`${INSTELLING}/nieuw`} />}
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(versies) => <Regelversies versies={versies} regels={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}

const gegevens = ({ regels: { intervallen, risicoVanaf } }: Jaarplaninstelling): readonly Gegeven[] => [
  ...SOORTEN.map((soort): Gegeven => {
    const interval = intervallen[soort];
    return {
      label: t.label(t.soort[soort]),
      waarde: interval === null ? t.geen : t.maanden(interval),
    };
  }),
  { label: t.risico, waarde: risicoVanaf === null ? t.risicoGeen : getalTekst(risicoVanaf) },
];

/** A person adopts a new version, beginning with what holds now. */
export function InstellingVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(jaarplaninstellingenVraag);
  return (
    <Pagina
      titel={t.nieuw.titel}
      inleiding={t.nieuw.inleiding}
      kruimels={[
        { label: jaarplanTeksten.titel, href: adres(JAARPLAN) },
        { label: t.titel, href: adres(INSTELLING) },
        { label: t.nieuw.titel },
      ]}
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(versies) => (
          <AlleenMetRecht recht="jaarplaninstelling:beheren" terug={INSTELLING}>
            <Actieformulier<readonly Jaarplaninstelling[]>
              label={t.nieuw.titel}
              velden={velden(geldendeVersie(versies, vandaag)?.regels)}
              knop={regelversieTeksten.vaststellen.knop}
              controleer={keur}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/jaarplaninstellingen', {}, alsVerzoek(verzoek), koppen)
              }
              ververs={[['jaarplaninstellingen']]}
              gelukt={regelversieTeksten.vaststellen.gelukt}
              terug={INSTELLING}
            />
          </AlleenMetRecht>
        )}
      </Gegevens>
    </Pagina>
  );
}

const velden = (nu: Jaarplaninstelling['regels'] | undefined): readonly Veld[] => [
  ...SOORTEN.map((soort): Veld => ({
    ...{ naam: naamVan(soort), soort: 'tekst', label: t.nieuw.vraag(t.soort[soort]) },
    begin: getalInvoer(nu?.intervallen[soort]),
  })),
  { naam: RISICO, soort: 'tekst', label: t.nieuw.risico, begin: getalInvoer(nu?.risicoVanaf) },
  ...versieVelden,
];

const leeg = (waarde: unknown): boolean => String(waarde ?? '').trim() === '';

function keur(waarden: Waarden): Record<string, string> {
  const maandenPast = (waarde: unknown) => {
    const getal = getalVan(waarde);
    return Number.isInteger(getal) && getal >= 1 && getal <= 240;
  };
  return Object.fromEntries([
    ...SOORTEN.map(naamVan)
      .filter((naam) => !leeg(waarden[naam]) && !maandenPast(waarden[naam]))
      .map((naam) => [naam, t.nieuw.maandenFout] as const),
    ...(leeg(waarden[RISICO]) || getalVan(waarden[RISICO]) > 0
      ? []
      : [[RISICO, t.nieuw.risicoFout] as const]),
  ]);
}

function alsVerzoek(verzoek: Record<string, unknown>): Verzoek {
  const ofNiets = (naam: string) => (leeg(verzoek[naam]) ? null : getalVan(verzoek[naam]));
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  return {
    ...{ geldigVanaf, bron, brondatum },
    regels: {
      intervallen: Object.fromEntries(
        SOORTEN.map((soort) => [soort, ofNiets(naamVan(soort))]),
      ) as Verzoek['regels']['intervallen'],
      risicoVanaf: ofNiets(RISICO),
    },
  };
}
