import { useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { patroonregelsVraag, type Regelversie } from '../../api/patronen';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import {
  geenGetal,
  geldendeVersie,
  getalInvoer,
  getalVan,
  getalveld,
  versieVelden,
} from '../../delen/regelversies';
import type { Veld } from '../../delen/velden';
import { patroonTeksten } from '../../teksten/patronen';
import { regelversieTeksten } from '../../teksten/regelversies';

type Verzoek = components['schemas']['StelPatroonregelsVastRequest'];
type Regels = Verzoek['regels'];
type Regelnaam = keyof Regels;

const t = { ...regelversieTeksten.vaststellen, ...patroonTeksten.vaststellen };
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
        {(versies) => {
          const vragen = velden(geldendeVersie(versies, vandaag)?.regels);
          return (
            <AlleenMetRecht recht="patroonregel:beheren" terug={LIJST}>
              <Actieformulier<readonly Regelversie[]>
                label={t.titel}
                velden={vragen}
                knop={t.knop}
                controleer={(waarden) => geenGetal(vragen, waarden)}
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
            </AlleenMetRecht>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

function velden(geldend: Regels | undefined): readonly Veld[] {
  const vanRegels = NAMEN.flatMap((regel): Veld[] => {
    const nu = geldend?.[regel] as Readonly<Record<string, number>> | null | undefined;
    return [
      { naam: `aan.${regel}`, soort: 'vinkje', label: t.aan[regel], begin: !!nu },
      ...DELEN[regel].map((deel) =>
        getalveld({
          ...{ naam: deelnaam(regel, deel), ...(DEELTEKST[deel] ?? { label: deel }) },
          begin: getalInvoer(nu?.[deel]),
          als: (waarden) => waarden[`aan.${regel}`] === true,
        }),
      ),
    ];
  });
  return [...vanRegels, ...versieVelden];
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
