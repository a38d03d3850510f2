import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst, Koppeling, LegeStaat, StatusLabel } from '@navolgbaar/ui';
import {
  type Jaarplan,
  type Jaarplandetail,
  type Jaarplanregel,
  type Jaarplanregeldetail,
  jaarplannenVraag,
  jaarplanregelVraag,
  jaarplanVraag,
} from '../../api/jaarplannen';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { type Gezien, gezienVan } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { jaarplanTeksten as t } from '../../teksten/jaarplan';
import { woord } from '../../teksten/waarden';

export const JAARPLAN = '/jaarplan';
export const INSTELLING = `${JAARPLAN}/instelling`;
export const planpad = (jaar: number): string => `${JAARPLAN}/${jaar}`;
export const regelpad = (jaar: number, aanbiederId: string): string =>
  `${planpad(jaar)}/aanbieders/${aanbiederId}`;

/** An act on a line changes the numbers of the plan too. */
export const ververs = [['jaarplannen']];

const PLANSTANDEN = { concept: 'actief', vastgesteld: 'gelukt' } as const;

/** Whether it is a proposal, adopted or closed. */
export const Planstand = ({ status }: { status: string }) => (
  <StatusLabel soort={PLANSTANDEN[status as keyof typeof PLANSTANDEN] ?? 'rust'}>
    {woord(t.stand, status)}
  </StatusLabel>
);

const REALISATIESOORTEN: Readonly<Record<string, 'waarschuwing' | 'actief' | 'gelukt'>> = {
  niet_overwogen: 'waarschuwing',
  te_laat: 'waarschuwing',
  niet_geweest: 'waarschuwing',
  gepland: 'actief',
  te_plannen: 'actief',
  gedaan: 'gelukt',
  toch_bezocht: 'gelukt',
};

/** How a line stands, and where it went otherwise than was planned. */
export function Realisatie({ regel: { kwartaal, realisatie } }: { regel: Jaarplanregel }) {
  const { stand, dag, afwijking } = realisatie;
  const onder = afwijking ? afwijkingtekst(kwartaal, realisatie) : dag && datumTekst(dag);
  return (
    <>
      <StatusLabel soort={REALISATIESOORTEN[stand] ?? 'rust'}>{woord(t.realisatie, stand)}</StatusLabel>
      {onder && <span className="nav-onderregel nav-klein">{onder}</span>}
    </>
  );
}

function afwijkingtekst(
  kwartaal: number | null,
  { stand, dag, kwartaal: echt }: Jaarplanregel['realisatie'],
) {
  if (kwartaal === null) {
    if (!dag) return null;
    return stand === 'gepland' ? t.afwijking.tochGepland(datumTekst(dag)) : t.afwijking.toch(datumTekst(dag));
  }
  if (!dag || echt === null) return t.afwijking.niet(t.kort(kwartaal));
  const zeg = stand === 'gepland' ? t.afwijking.gepland : t.afwijking.gedaan;
  return zeg(t.kort(kwartaal), datumTekst(dag), t.kort(echt));
}

/** The years for which a plan can still be made: this one and the next, as far as they have none. */
export const vrijeJaren = (alle: readonly Jaarplan[], vandaag: string): number[] => {
  const jaar = Number(vandaag.slice(0, 4));
  return [jaar, jaar + 1].filter((een) => !alle.some((plan) => plan.jaar === een));
};

/** The plan of the year in the address; without a year that of this one, else the newest. */
export function MetJaarplannen({
  children,
}: {
  children: (plan: Jaarplan | null, alle: readonly Jaarplan[]) => ReactNode;
}) {
  const { jaar } = useParams({ strict: false }) as { jaar?: string };
  const nu = useVandaag().slice(0, 4);
  const vraag = useQuery(jaarplannenVraag);
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(alle) => {
        const vanJaar = (een: string) => alle.find((plan) => String(plan.jaar) === een);
        return children((jaar ? vanJaar(jaar) : (vanJaar(nu) ?? alle[0])) ?? null, alle);
      }}
    </Gegevens>
  );
}

/** A page about one plan. */
export function MetPlan({
  children,
}: {
  children: (plan: Jaarplandetail, gezien: Gezien<Jaarplandetail>) => ReactNode;
}) {
  return (
    <MetJaarplannen>
      {(plan) => (plan ? <EenPlan id={plan.id}>{children}</EenPlan> : <GeenPlan />)}
    </MetJaarplannen>
  );
}

function EenPlan({
  id,
  children,
}: {
  id: string;
  children: (plan: Jaarplandetail, gezien: Gezien<Jaarplandetail>) => ReactNode;
}) {
  const vraag = useQuery(jaarplanVraag(id));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(plan) => children(plan, gezienVan(plan, vraag))}
    </Gegevens>
  );
}

const GeenPlan = () => (
  <Pagina titel={t.titel} kruimels={[{ label: t.titel, href: adres(JAARPLAN) }, { label: t.leeg.titel }]}>
    <LegeStaat titel={t.leeg.titel}>
      <Koppeling href={adres(JAARPLAN)}>{t.titel}</Koppeling>
    </LegeStaat>
  </Pagina>
);

/** A line as a form sees it: one that nobody considered has no version yet. */
export type Geziengegeven = Jaarplanregeldetail & { versie: number };

/** A page about one provider of a plan. */
export function MetRegel({
  children,
}: {
  children: (regel: Jaarplanregeldetail, gezien: Gezien<Geziengegeven> | undefined) => ReactNode;
}) {
  const { id = '' } = useParams({ strict: false });
  return (
    <MetJaarplannen>
      {(plan) =>
        plan ? (
          <EenRegel planId={plan.id} aanbiederId={id}>
            {children}
          </EenRegel>
        ) : (
          <GeenPlan />
        )
      }
    </MetJaarplannen>
  );
}

function EenRegel({
  planId,
  aanbiederId,
  children,
}: {
  planId: string;
  aanbiederId: string;
  children: (regel: Jaarplanregeldetail, gezien: Gezien<Geziengegeven> | undefined) => ReactNode;
}) {
  const vraag = useQuery(jaarplanregelVraag(planId, aanbiederId));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(regel) => {
        const { versie } = regel;
        const haalOp = async () => {
          const { data } = await vraag.refetch({ throwOnError: true });
          return data && data.versie !== null ? { ...data, versie: data.versie } : undefined;
        };
        return children(regel, versie === null ? undefined : { versie, haalOp });
      }}
    </Gegevens>
  );
}

/** The way to a page of one provider. */
export const regelkruimels = (
  { jaar, aanbiederId, aanbiederNaam }: Jaarplanregeldetail,
  laatste?: string,
) => [
  { label: t.een(jaar), href: adres(planpad(jaar)) },
  ...(laatste
    ? [{ label: aanbiederNaam, href: adres(regelpad(jaar, aanbiederId)) }, { label: laatste }]
    : [{ label: aanbiederNaam }]),
];
