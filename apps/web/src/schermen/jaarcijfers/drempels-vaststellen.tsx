import { useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { drempelsVraag, type Drempelversie } from '../../api/jaarcijfers';
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
import type { Veld, Waarden } from '../../delen/velden';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';
import { regelversieTeksten } from '../../teksten/regelversies';

type Verzoek = components['schemas']['StelDrempelsVastRequest'];
type Drempels = Verzoek['regels'];
type Getalnaam = Exclude<keyof Drempels, 'negatiefVermogen' | 'groei'>;

const t = { ...regelversieTeksten.vaststellen, ...jaarcijferTeksten.vaststellen };
const { naam: NAAM } = jaarcijferTeksten.drempels;
const LIJST = '/jaarcijfers/drempels';

const CONTINUITEIT = ['solvabiliteit', 'liquiditeit', 'verliesjaren'] as const;
const RECHTMATIGHEID = ['winstmarge', 'winstuitkering', 'personeelskosten', 'omzetPerClient'] as const;
const GETALLEN: readonly Getalnaam[] = [...CONTINUITEIT, ...RECHTMATIGHEID];

/** A person adopts a new version, beginning with what holds now. */
export function DrempelsVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(drempelsVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[
        { label: jaarcijferTeksten.titel, href: adres('/jaarcijfers') },
        { label: jaarcijferTeksten.drempels.titel, href: adres(LIJST) },
        { label: t.titel },
      ]}
    >
      <Gegevens vraag={vraag} wat={jaarcijferTeksten.drempels.titel}>
        {(versies) => {
          const vragen = velden(geldendeVersie(versies, vandaag)?.regels);
          return (
            <AlleenMetRecht recht="jaarcijferdrempel:beheren" terug={LIJST}>
              <Actieformulier<readonly Drempelversie[]>
                label={t.titel}
                velden={vragen}
                knop={t.knop}
                controleer={(waarden) => geenGetal(vragen, waarden, 'elk')}
                verstuur={async (verzoek, koppen) =>
                  gelukt(
                    await api.POST('/api/v1/jaarcijferdrempels', {
                      body: alsVerzoek(verzoek),
                      headers: koppen,
                    }),
                  )
                }
                ververs={[['jaarcijferdrempels'], ['jaarcijfers']]}
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

const aan = (naam: keyof Drempels): string => `aan.${naam}`;
const staatAan = (naam: keyof Drempels) => (waarden: Waarden) => waarden[aan(naam)] === true;
const vinkje = (naam: keyof Drempels, begin: boolean): Veld => ({
  ...{ naam: aan(naam), soort: 'vinkje', label: NAAM[naam], begin },
});

function velden(geldend: Drempels | undefined): readonly Veld[] {
  const getal = (naam: string, label: string, nu: number | null | undefined, als: keyof Drempels) =>
    getalveld({
      ...{ naam: `regels.${naam}`, label, als: staatAan(als) },
      begin: getalInvoer(nu),
    });
  const metGetal = (naam: Getalnaam): Veld[] => [
    vinkje(naam, typeof geldend?.[naam] === 'number'),
    { ...getal(naam, t.vraag[naam], geldend?.[naam], naam), uitleg: t.uitleg[naam] },
  ];
  return [
    ...CONTINUITEIT.flatMap(metGetal),
    vinkje('negatiefVermogen', geldend?.negatiefVermogen ?? false),
    ...RECHTMATIGHEID.flatMap(metGetal),
    vinkje('groei', !!geldend?.groei),
    getal('groei.omzet', t.groeiOmzet, geldend?.groei?.omzet, 'groei'),
    getal('groei.clienten', t.groeiClienten, geldend?.groei?.clienten, 'groei'),
    ...versieVelden,
  ];
}

function alsVerzoek(verzoek: Record<string, unknown>): Verzoek {
  const staat = (naam: keyof Drempels): boolean => verzoek[aan(naam)] === true;
  const getallen = Object.fromEntries(
    GETALLEN.map((naam) => [naam, staat(naam) ? getalVan(verzoek[`regels.${naam}`]) : null]),
  ) as Record<Getalnaam, number | null>;
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  const groei = {
    omzet: getalVan(verzoek['regels.groei.omzet']),
    clienten: getalVan(verzoek['regels.groei.clienten']),
  };
  return {
    regels: {
      ...getallen,
      ...{ negatiefVermogen: staat('negatiefVermogen'), groei: staat('groei') ? groei : null },
    },
    ...{ geldigVanaf, bron, brondatum },
  };
}
