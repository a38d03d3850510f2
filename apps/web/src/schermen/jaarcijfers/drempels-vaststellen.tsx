import { useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { drempelsVraag, type Drempelversie } from '../../api/jaarcijfers';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { geldendeVersie, getalVan, versieVelden } from '../../delen/regelversies';
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
        {(versies) => (
          <Actieformulier<readonly Drempelversie[]>
            label={t.titel}
            velden={velden(geldendeVersie(versies, vandaag)?.regels)}
            knop={t.knop}
            controleer={controleer}
            verstuur={async (verzoek, koppen) =>
              gelukt(
                await api.POST('/api/v1/jaarcijferdrempels', { body: alsVerzoek(verzoek), headers: koppen }),
              )
            }
            ververs={[['jaarcijferdrempels'], ['jaarcijfers']]}
            gelukt={t.gelukt}
            terug={LIJST}
          />
        )}
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
  const metGetal = (naam: Getalnaam): Veld[] => [
    vinkje(naam, typeof geldend?.[naam] === 'number'),
    {
      ...getalveld(`regels.${naam}`, t.vraag[naam], geldend?.[naam], staatAan(naam)),
      uitleg: t.uitleg[naam],
    },
  ];
  return [
    ...CONTINUITEIT.flatMap(metGetal),
    vinkje('negatiefVermogen', geldend?.negatiefVermogen ?? false),
    ...RECHTMATIGHEID.flatMap(metGetal),
    vinkje('groei', !!geldend?.groei),
    getalveld('regels.groei.omzet', t.groeiOmzet, geldend?.groei?.omzet, staatAan('groei')),
    getalveld('regels.groei.clienten', t.groeiClienten, geldend?.groei?.clienten, staatAan('groei')),
    ...versieVelden,
  ];
}

const getalveld = (
  naam: string,
  label: string,
  nu: number | null | undefined,
  als: (waarden: Waarden) => boolean,
): Veld => ({
  ...{ naam, soort: 'tekst', label, verplicht: t.getalFout, als },
  begin: nu?.toLocaleString('nl-NL') ?? '',
});

/** Of the thresholds that are on: what is no number. */
function controleer(waarden: Waarden): Record<string, string | undefined> {
  const groei = ['regels.groei.omzet', 'regels.groei.clienten'];
  const gevraagd = [
    ...GETALLEN.filter((naam) => staatAan(naam)(waarden)).map((naam) => `regels.${naam}`),
    ...(staatAan('groei')(waarden) ? groei : []),
  ];
  const fout = (naam: string): boolean => waarden[naam] === '' || Number.isNaN(getalVan(waarden[naam]));
  return Object.fromEntries(gevraagd.filter(fout).map((naam) => [naam, t.getalFout]));
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
