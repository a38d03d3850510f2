import { useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { patroonregelsVraag, type Regelversie } from '../../api/patronen';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { geldendeVersie } from '../../delen/geldend';
import { Pagina } from '../../delen/pagina';
import type { Veld, Waarden } from '../../delen/velden';
import { patroonTeksten } from '../../teksten/patronen';

type Verzoek = components['schemas']['StelPatroonregelsVastRequest'];
type Regels = Verzoek['regels'];
type Regelnaam = keyof Regels;

const t = patroonTeksten.vaststellen;
const LIJST = '/patronen/regels';

/** What is asked of each rule, when it is on. */
const DELEN = {
  aantal: ['aantal', 'maanden'],
  zelfdeSoortOpLocatie: ['aantal', 'maanden'],
  zwaarte: ['punten', 'maanden'],
  stijging: ['factor', 'aantal', 'maanden'],
} as const satisfies Record<Regelnaam, readonly string[]>;
const DEELTEKST: Readonly<Record<string, { label: string; uitleg?: string }>> = {
  aantal: { label: t.vanafAantal },
  punten: { label: t.vanafPunten, uitleg: t.puntenUitleg },
  factor: { label: t.vanafFactor, uitleg: t.factorUitleg },
  maanden: { label: t.maanden },
};
const NAMEN = Object.keys(DELEN) as Regelnaam[];
const deelnaam = (regel: Regelnaam, deel: string): string => `regels.${regel}.${deel}`;

/** A person adopts a new version, beginning with what holds now. */
export function RegelsVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(patroonregelsVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[
        { label: patroonTeksten.titel, href: adres('/patronen') },
        { label: patroonTeksten.versies.titel, href: adres(LIJST) },
        { label: t.titel },
      ]}
    >
      <Gegevens vraag={vraag} wat={patroonTeksten.versies.titel}>
        {(versies) => (
          <Actieformulier<readonly Regelversie[]>
            label={t.titel}
            velden={velden(geldendeVersie(versies, vandaag)?.regels)}
            knop={t.knop}
            controleer={controleer}
            verstuur={async (verzoek, koppen) =>
              gelukt(
                await api.POST('/api/v1/patroonregels', {
                  body: alsVerzoek(verzoek),
                  headers: koppen,
                }),
              )
            }
            ververs={[['patroonregels']]}
            gelukt={t.gelukt}
            terug={LIJST}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

function velden(geldend: Regels | undefined): readonly Veld[] {
  const vanRegels = NAMEN.flatMap((regel): Veld[] => {
    const nu = geldend?.[regel] as Readonly<Record<string, number>> | null | undefined;
    return [
      { naam: `aan.${regel}`, soort: 'vinkje', label: t.aan[regel], begin: !!nu },
      ...DELEN[regel].map((deel): Veld => ({
        ...{ naam: deelnaam(regel, deel), soort: 'tekst', verplicht: t.getalFout },
        ...(DEELTEKST[deel] ?? { label: deel }),
        begin: nu?.[deel]?.toLocaleString('nl-NL') ?? '',
        als: (waarden) => waarden[`aan.${regel}`] === true,
      })),
    ];
  });
  return [
    ...vanRegels,
    {
      ...{ naam: 'geldigVanaf', soort: 'datum', label: t.geldigVanaf, verplicht: t.geldigVanafFout },
      dagen: 'vanaf-vandaag',
    },
    { naam: 'bron', soort: 'tekst', label: t.bron, verplicht: t.bronFout },
    {
      ...{ naam: 'brondatum', soort: 'datum', label: t.brondatum, verplicht: t.brondatumFout },
      dagen: 'tot-en-met-vandaag',
    },
  ];
}

const getalVan = (tekst: unknown): number => Number(String(tekst).trim().replace(',', '.'));

function controleer(waarden: Waarden): Record<string, string | undefined> {
  const fouten = NAMEN.filter((regel) => waarden[`aan.${regel}`] === true).flatMap((regel) =>
    DELEN[regel]
      .map((deel) => deelnaam(regel, deel))
      .filter((naam) => !(getalVan(waarden[naam]) > 0))
      .map((naam) => [naam, t.getalFout]),
  );
  return Object.fromEntries(fouten) as Record<string, string>;
}

function alsVerzoek(verzoek: Record<string, unknown>): Verzoek {
  const regel = (naam: Regelnaam): Record<string, number> | null =>
    verzoek[`aan.${naam}`] === true
      ? Object.fromEntries(DELEN[naam].map((deel) => [deel, getalVan(verzoek[deelnaam(naam, deel)])]))
      : null;
  const regels = Object.fromEntries(NAMEN.map((naam) => [naam, regel(naam)])) as unknown as Regels;
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  return { regels, geldigVanaf, bron, brondatum };
}
