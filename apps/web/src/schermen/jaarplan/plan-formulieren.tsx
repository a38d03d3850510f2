import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useVandaag } from '../../api/ik';
import { type Jaarplandetail, jaarplannenVraag } from '../../api/jaarplannen';
import { type Actiepad, stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld, Waarden } from '../../delen/velden';
import { jaarplanTeksten as teksten } from '../../teksten/jaarplan';
import { CijferKaart } from './jaarplan-pagina';
import { JAARPLAN, MetPlan, planpad, ververs, vrijeJaren } from './kader';

const KWARTALEN = [1, 2, 3, 4] as const;
const ruimtenaam = (kwartaal: number): string => `capaciteit.${kwartaal}`;

const ruimtevelden = (begin?: readonly number[]): readonly Veld[] =>
  KWARTALEN.map((kwartaal) => ({
    ...{ naam: ruimtenaam(kwartaal), soort: 'tekst', label: teksten.maken.ruimte(kwartaal) },
    ...{
      verplicht: teksten.maken.ruimteFout(kwartaal),
      begin: begin ? String(begin[kwartaal - 1] ?? '') : '',
    },
  }));
const keurRuimte = (waarden: Waarden): Record<string, string> =>
  Object.fromEntries(
    KWARTALEN.filter(
      (kwartaal) => !/^(\d{1,3}|1000)$/.test(String(waarden[ruimtenaam(kwartaal)]).trim()),
    ).map((kwartaal) => [ruimtenaam(kwartaal), teksten.maken.ruimteFout(kwartaal)]),
  );
const ruimteVan = (verzoek: Record<string, unknown>): number[] =>
  KWARTALEN.map((kwartaal) => Number(verzoek[ruimtenaam(kwartaal)]));

/** Asks for a proposal for a year that has none. */
export function JaarplanMaken() {
  const vandaag = useVandaag();
  const vraag = useQuery(jaarplannenVraag);
  const t = teksten.maken;
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: teksten.titel, href: adres(JAARPLAN) }, { label: t.titel }]}
    >
      <AlleenMetRecht recht="jaarplan:maken" terug={JAARPLAN}>
        <Gegevens vraag={vraag} wat={teksten.wat}>
          {(alle) => {
            const jaren = vrijeJaren(alle, vandaag).map(String);
            if (jaren.length === 0) return <NietMogelijk terug={JAARPLAN} tekst={t.geenJaar} />;
            return (
              <Actieformulier<Jaarplandetail>
                label={t.titel}
                velden={[
                  {
                    ...{ naam: 'jaar', soort: 'keuze', label: t.jaar, verplicht: t.jaarFout },
                    ...{ opties: jaren.map((waarde) => ({ waarde, label: waarde })), begin: jaren[0] ?? '' },
                  },
                  ...ruimtevelden(alle[0]?.capaciteit),
                ]}
                controleer={keurRuimte}
                knop={t.knop}
                verstuur={(verzoek, koppen) =>
                  stuur(
                    '/api/v1/jaarplannen',
                    {},
                    { jaar: Number(verzoek['jaar']), capaciteit: ruimteVan(verzoek) },
                    koppen,
                  )
                }
                ververs={ververs}
                gelukt={t.gelukt}
                terug={JAARPLAN}
                naar={(plan) => planpad(plan.jaar)}
              />
            );
          }}
        </Gegevens>
      </AlleenMetRecht>
    </Pagina>
  );
}

interface Vorm {
  titel: string;
  inleiding: string;
  knop: string;
  gelukt: string;
  velden: readonly Veld[];
  verzoek?: (waarden: Record<string, unknown>) => object;
  controleer?: (waarden: Waarden) => Record<string, string>;
  /** To look at before sending. */
  vooraf?: ReactNode;
  /** Why it is not this person's to do, where that is the reason. */
  nietVanU?: string | undefined;
}

/** The page of an act on a plan, while that is possible. */
function Handeling({
  handeling,
  recht,
  pad,
  vorm,
}: {
  handeling: string;
  recht: string;
  pad: Actiepad;
  vorm: (plan: Jaarplandetail) => Vorm;
}) {
  return (
    <MetPlan>
      {(plan, gezien) => {
        const { velden, verzoek, vooraf, nietVanU, ...t } = vorm(plan);
        const terug = planpad(plan.jaar);
        return (
          <Pagina
            titel={t.titel}
            inleiding={t.inleiding}
            kruimels={[{ label: teksten.een(plan.jaar), href: adres(terug) }, { label: t.titel }]}
          >
            <AlleenMetRecht recht={recht} terug={terug}>
              {plan.handelingen.includes(handeling) ? (
                <Actieformulier<Jaarplandetail, Jaarplandetail>
                  label={t.titel}
                  velden={velden}
                  gezien={gezien}
                  knop={t.knop}
                  {...(t.controleer ? { controleer: t.controleer } : {})}
                  verstuur={(waarden, koppen) =>
                    stuur(pad, { id: plan.id }, verzoek ? verzoek(waarden) : waarden, koppen)
                  }
                  ververs={ververs}
                  gelukt={t.gelukt}
                  terug={terug}
                >
                  {vooraf}
                </Actieformulier>
              ) : (
                <NietMogelijk
                  terug={terug}
                  tekst={nietVanU}
                  daad={{ bij: 'jaarplan', status: plan.status, handeling }}
                />
              )}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </MetPlan>
  );
}

/** Proposes anew, with the facts of today. */
export const JaarplanHerberekenen = () => (
  <Handeling
    handeling="herbereken"
    recht="jaarplan:maken"
    pad="/api/v1/jaarplannen/{id}/_herbereken"
    vorm={({ capaciteit }) => ({
      ...{ ...teksten.herberekenen, velden: ruimtevelden(capaciteit), controleer: keurRuimte },
      verzoek: (waarden) => ({ capaciteit: ruimteVan(waarden) }),
    })}
  />
);

/** Adopts a plan. */
export function JaarplanVaststellen() {
  const t = teksten.vaststellen;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'toelichting', soort: 'vak', label: t.toelichting, uitleg: t.toelichtingUitleg },
      ...{ verplicht: t.toelichtingFout, maxTekens: 2000, regels: 5 },
    },
    { naam: 'besluit', soort: 'tekst', label: t.besluit, maxTekens: 500 },
  ];
  return (
    <Handeling
      handeling="stelVast"
      recht="jaarplan:vaststellen"
      pad="/api/v1/jaarplannen/{id}/_stel-vast"
      vorm={(plan) => ({ ...t, velden, vooraf: <CijferKaart plan={plan} /> })}
    />
  );
}

/** Closes a plan whose year is over. */
export function JaarplanAfsluiten() {
  const t = teksten.afsluiten;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'evaluatie', soort: 'vak', label: t.evaluatie, verplicht: t.evaluatieFout },
      ...{ maxTekens: 4000, regels: 6 },
    },
  ];
  return (
    <Handeling
      handeling="sluitAf"
      recht="jaarplan:vaststellen"
      pad="/api/v1/jaarplannen/{id}/_sluit-af"
      vorm={(plan) => ({
        ...{ ...t, velden, vooraf: <CijferKaart plan={plan} /> },
        nietVanU: plan.allesZichtbaar || plan.status !== 'vastgesteld' ? undefined : t.nietAlles,
      })}
    />
  );
}
