import { DomeinFout, type Herleiding } from '@navolgbaar/kernel';
import { type Checklist, PLEGERS, type Pleger } from './checklist';
import type { Meldingfoutcode } from './fouten';
import { DOMEINEN, type Domein, MELDINGSOORTEN, type Meldingsoort, WETTEN, type Wet } from './soorten';

/** Own supervision, another's, or a part of it each. */
export const ROUTES = ['eigen_toezicht', 'doorgeven', 'beide'] as const;
export type Route = (typeof ROUTES)[number];

/**
 * To whom a melding can go by law or agreement, and how a letter names them. Which body that is in this region stands in the
 * register of partners; the compiler sees to it that each of them is a kind of partner (`StuurMeldingDoor`).
 */
export const ROUTEONTVANGERNAMEN = {
  igj: 'de Inspectie Gezondheidszorg en Jeugd (IGJ)',
  zorgkantoor: 'het zorgkantoor',
  veilig_thuis: 'Veilig Thuis',
  rijkstoezicht: 'het rijkstoezicht',
  klachtencoordinator: 'de klachtencoördinator van de gemeente',
  andere_toezichthouder: 'een andere toezichthouder',
  collega_gemeente: 'een andere gemeente',
  politie: 'de politie',
} as const;
export type Routeontvanger = keyof typeof ROUTEONTVANGERNAMEN;
export const ROUTEONTVANGERS = Object.keys(ROUTEONTVANGERNAMEN) as readonly Routeontvanger[];

/** Who reports there: we, or the provider by its own duty. */
export const ROUTEMELDERS = ['wij', 'aanbieder'] as const;
export type Routemelder = (typeof ROUTEMELDERS)[number];

export const FINANCIERINGEN = ['zin', 'pgb', 'onbekend'] as const;
export type Financiering = (typeof FINANCIERINGEN)[number];

/** Whom it is about: a provider, the supervisor or gemeente itself, or Veilig Thuis itself. */
export const ROUTEONDERWERPEN = ['aanbieder', 'toezichthouder', 'veilig_thuis'] as const;
export type Routeonderwerp = (typeof ROUTEONDERWERPEN)[number];

/** What must hold for a row. An empty list asks nothing. */
export interface Routevoorwaarden {
  readonly soorten: readonly Meldingsoort[];
  readonly wetten: readonly Wet[];
  readonly domeinen: readonly Domein[];
  readonly financieringen: readonly Financiering[];
  readonly plegers: readonly Pleger[];
  readonly over: readonly Routeonderwerp[];
}

export interface Routeregel extends Routevoorwaarden {
  /** How people name the row; unique within its version. */
  readonly naam: string;
  readonly route: Route;
  readonly ontvangers: readonly Routeontvanger[];
  readonly melder: Routemelder;
  readonly uitleg: string;
  readonly bron: string;
}

/** One version of the table. The first row that fits decides. A melding keeps the version that advised it. */
export interface Routetabel {
  readonly id: string;
  readonly versie: number;
  /** First day on which this version holds, ISO. */
  readonly geldigVanaf: string;
  readonly motivering: string;
  /** Shipped, not adopted by the organisation. */
  readonly aanname: boolean;
  /** The legal ground for signals of the SVB; null while there is none (requirements C19). */
  readonly svbGrondslag: string | null;
  /** Where the verordening makes reporting a duty of who is paid by pgb only; null while it does not (rulings, T-01). */
  readonly pgbMeldplicht: string | null;
  readonly regels: readonly Routeregel[];
}

export interface Routefeiten {
  readonly soort: Meldingsoort;
  readonly wet: Wet;
  readonly domein: Domein;
  readonly financiering: Financiering;
  /** Of a geweldsincident only. */
  readonly pleger: Pleger | null;
  readonly over: Routeonderwerp;
}

/** What the table asks, of what is known of a melding. */
export function routefeitenVan(melding: {
  readonly soort: Meldingsoort;
  readonly wet: Wet;
  readonly domein: Domein;
  readonly financiering: Financiering;
  readonly checklist?: Checklist | null | undefined;
  readonly overToezichthouder?: boolean | undefined;
  readonly overVeiligThuis?: boolean | undefined;
}): Routefeiten {
  const { soort, wet, domein, financiering, checklist, overToezichthouder, overVeiligThuis } = melding;
  const pleger = checklist?.soort === 'geweldsincident' ? checklist.pleger : null;
  const over = overToezichthouder ? 'toezichthouder' : overVeiligThuis ? 'veilig_thuis' : 'aanbieder';
  return { soort, wet, domein, financiering, pleger, over };
}

/** Whose a melding is, with the row and the version that say so. An advice: a person forwards, and keeps following. */
export interface Routeadvies {
  readonly route: Route;
  readonly routeontvangers: readonly Routeontvanger[];
  readonly routemelder: Routemelder;
  readonly routeregel: string;
  readonly routetabelId: string;
  readonly routetabelversie: number;
  readonly routeherleiding: Herleiding;
}

/** @throws DomeinFout ROUTETABEL.ONVOLLEDIG when no row fits, which `eisGeldigeRoutetabel` excludes */
export function adviseerRoute(tabel: Routetabel, feiten: Routefeiten): Routeadvies {
  const regel = tabel.regels.find((r) => past(r, feiten));
  if (!regel) throw onvolledig(feiten);
  return {
    route: regel.route,
    routeontvangers: regel.ontvangers,
    routemelder: regel.melder,
    routeregel: regel.naam,
    routetabelId: tabel.id,
    routetabelversie: tabel.versie,
    routeherleiding: [
      {
        stap: `De eerste regel die past, is “${regel.naam}” in versie ${tabel.versie} van de routetabel.`,
        bron: tabel.aanname ? 'Meegeleverde routetabel (AANNAME)' : tabel.motivering,
      },
      { stap: regel.uitleg, bron: regel.bron },
    ],
  };
}

function past(regel: Routevoorwaarden, feiten: Routefeiten): boolean {
  const mag = <T>(lijst: readonly T[], waarde: T | null): boolean =>
    lijst.length === 0 || (waarde !== null && lijst.includes(waarde));
  return (
    mag(regel.soorten, feiten.soort) &&
    mag(regel.wetten, feiten.wet) &&
    mag(regel.domeinen, feiten.domein) &&
    mag(regel.financieringen, feiten.financiering) &&
    mag(regel.plegers, feiten.pleger) &&
    mag(regel.over, feiten.over)
  );
}

/**
 * A table answers every possible melding, has no row that never comes up, and names a recipient exactly where something
 * goes to another.
 * @throws DomeinFout ROUTETABEL.ONVOLLEDIG, .REGEL_ONBEREIKBAAR, .ONTVANGER_PAST_NIET, .NAAM_DUBBEL naming the row
 */
export function eisGeldigeRoutetabel(regels: readonly Routeregel[]): void {
  regels.forEach((regel, i) => {
    if ((regel.route === 'eigen_toezicht') !== (regel.ontvangers.length === 0)) {
      throw fout('ROUTETABEL.ONTVANGER_PAST_NIET', regel, `regels.${i}.ontvangers`);
    }
    if (regels.findIndex(({ naam }) => naam === regel.naam) !== i) {
      throw fout('ROUTETABEL.NAAM_DUBBEL', regel, `regels.${i}.naam`);
    }
  });
  const gebruikt = new Set<Routeregel>();
  for (const feiten of alleFeiten()) {
    const regel = regels.find((r) => past(r, feiten));
    if (!regel) throw onvolledig(feiten);
    gebruikt.add(regel);
  }
  regels.forEach((regel, i) => {
    if (!gebruikt.has(regel)) throw fout('ROUTETABEL.REGEL_ONBEREIKBAAR', regel, `regels.${i}.naam`);
  });
}

function* alleFeiten(): Generator<Routefeiten> {
  for (const soort of MELDINGSOORTEN) {
    for (const pleger of soort === 'geweldsincident' ? PLEGERS : [null]) {
      for (const wet of WETTEN) {
        for (const domein of DOMEINEN) {
          for (const financiering of FINANCIERINGEN) {
            for (const over of ROUTEONDERWERPEN) yield { soort, pleger, wet, domein, financiering, over };
          }
        }
      }
    }
  }
}

const ZINNEN: Readonly<
  Record<
    'ROUTETABEL.ONTVANGER_PAST_NIET' | 'ROUTETABEL.NAAM_DUBBEL' | 'ROUTETABEL.REGEL_ONBEREIKBAAR',
    string
  >
> = {
  'ROUTETABEL.ONTVANGER_PAST_NIET': 'Kies een ontvanger als u doorgeeft, en geen bij eigen toezicht.',
  'ROUTETABEL.NAAM_DUBBEL': 'Deze naam heeft een andere regel al.',
  'ROUTETABEL.REGEL_ONBEREIKBAAR': 'Een eerdere regel past altijd al. Zet deze regel hoger of haal hem weg.',
};

function fout(code: keyof typeof ZINNEN, { naam }: Routeregel, veld: string): DomeinFout {
  return new DomeinFout<Meldingfoutcode>(code, { regel: naam }, [{ name: veld, reason: ZINNEN[code] }]);
}

function onvolledig({ soort, wet, domein, financiering }: Routefeiten): DomeinFout {
  return new DomeinFout<Meldingfoutcode>('ROUTETABEL.ONVOLLEDIG', { soort, wet, domein, financiering });
}
