import { useLocation, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Keuzelijst,
  type KeuzelijstProps,
  leesDatum,
  Melding,
  Tabbladen,
  Tekstveld,
  datumTekst,
} from '@navolgbaar/ui';
import type { Gevallenkeuze, Vergelijking } from '../../api/gelijke-gevallen';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Filterbalk } from '../../delen/lijst-pagina';
import { gelijkTeksten as t } from '../../teksten/gelijke-gevallen';
import { waarden, woord } from '../../teksten/waarden';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const NAMEN = ['van', 'tot', 'soort', 'ernst'] as const;

/** What the address asks: the running year when it says nothing. */
export function useKeuze(): Gevallenkeuze {
  const zoek = new URLSearchParams(useLocation().searchStr);
  const vandaag = useVandaag();
  const dag = (naam: string, anders: string) => {
    const gevraagd = zoek.get(naam) ?? '';
    return DAG.test(gevraagd) ? gevraagd : anders;
  };
  const [soort, ernst] = [zoek.get('soort'), zoek.get('ernst')];
  return {
    van: dag('van', `${vandaag.slice(0, 4)}-01-01`),
    tot: dag('tot', vandaag),
    ...(soort && { soort }),
    ...(ernst && { ernst }),
  };
}

const vraagtekst = (keuze: Gevallenkeuze): string => new URLSearchParams({ ...keuze }).toString();

type Keuzeoptie = KeuzelijstProps['opties'][number];
type Blad = 'gelijk' | 'verantwoording' | 'herweging';

/** The three parts; the first two keep the chosen period. */
export function Bladen({ huidig, keuze }: { huidig: Blad; keuze?: Gevallenkeuze }) {
  const vraag = keuze ? `?${vraagtekst(keuze)}` : '';
  const blad = (naam: Blad, href: string) => ({
    label: t.tabs[naam],
    href: adres(href),
    huidig: huidig === naam,
  });
  return (
    <Tabbladen
      label={t.tabs.label}
      tabbladen={[
        blad('gelijk', `/gelijke-gevallen${vraag}`),
        blad('verantwoording', `/gelijke-gevallen/verantwoording${vraag}`),
        blad('herweging', '/gelijke-gevallen/herwegingen'),
      ]}
    />
  );
}

export interface KeuzebalkProps {
  keuze: Gevallenkeuze;
  /** What can be chosen; without it only the period. */
  keuzes?: Vergelijking['keuzes'] | undefined;
}

/** What is chosen can always be seen: also before the choices are there, and when it does not occur in the period. */
const metGekozen = (opties: readonly Keuzeoptie[], gekozen: string | undefined): readonly Keuzeoptie[] =>
  !gekozen || opties.some(({ waarde }) => waarde === gekozen)
    ? opties
    : [...opties, { waarde: gekozen, label: t.filter.gekozen }];

/** The period, and what soort and ernst. What is typed wrong stays, with what is wrong about it. */
export function Keuzebalk({ keuze, keuzes }: KeuzebalkProps) {
  const router = useRouter();
  const { pathname } = useLocation();
  const vandaag = useVandaag();
  const [fout, zetFout] = useState(false);
  const pasToe = (gevraagd: Record<string, string | null>) => {
    const [van, tot] = ['van', 'tot'].map((naam) => leesDatum(gevraagd[naam] ?? '', vandaag).waarde);
    const mis = van === undefined || tot === undefined || van > tot;
    zetFout(mis);
    if (mis) return;
    const nieuw = { van, tot, soort: gevraagd['soort'] ?? '', ernst: gevraagd['ernst'] ?? '' };
    const gevuld = Object.fromEntries(Object.entries(nieuw).filter(([, waarde]) => waarde !== ''));
    void router.navigate({ to: `${pathname}?${new URLSearchParams(gevuld).toString()}` });
  };
  return (
    <>
      {fout && <Melding soort="fout">{t.filter.fout}</Melding>}
      <Filterbalk key={vraagtekst(keuze)} namen={NAMEN} onFilter={pasToe}>
        <Tekstveld naam="van" label={t.filter.van} beginwaarde={datumTekst(keuze.van)} />
        <Tekstveld naam="tot" label={t.filter.tot} beginwaarde={datumTekst(keuze.tot)} />
        <Keuzelijst
          naam="soort"
          label={t.filter.soort}
          leeg={t.filter.alle}
          beginwaarde={keuze.soort ?? ''}
          opties={metGekozen(
            (keuzes?.soorten ?? []).map((soort) => ({
              waarde: soort,
              label: woord(waarden.meldingsoort, soort),
            })),
            keuze.soort,
          )}
        />
        <Keuzelijst
          naam="ernst"
          label={t.filter.ernst}
          leeg={t.filter.alle}
          beginwaarde={keuze.ernst ?? ''}
          opties={metGekozen(
            (keuzes?.ernsten ?? []).map(({ code, naam }) => ({ waarde: code, label: naam })),
            keuze.ernst,
          )}
        />
      </Filterbalk>
    </>
  );
}
