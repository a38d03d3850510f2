import type { Herleiding } from '@navolgbaar/kernel';
import type { Domein, Meldingsoort, Wet } from './soorten';

/** Who is competent. `igj_en_zorgkantoor` are two recipients with two records (AC-5). */
export type Route = 'eigen_toezicht' | 'igj' | 'igj_en_zorgkantoor' | 'klachtprocedure_awb';

export interface Routeadvies {
  readonly route: Route;
  readonly herleiding: Herleiding;
}

export interface Routefeiten {
  readonly soort: Meldingsoort;
  readonly wet: Wet;
  readonly domein: Domein;
  /** A klacht about the toezichthouder or the gemeente itself. */
  readonly overToezichthouder: boolean;
}

/**
 * Which supervisor is competent by law and domain (Beleidskader § 6; requirements BK-6.06, C15). An advice: a person
 * forwards, and keeps following what the other does.
 */
export function adviseerRoute({ soort, wet, domein, overToezichthouder }: Routefeiten): Routeadvies {
  if (soort === 'klacht' && overToezichthouder) {
    return route(
      'klachtprocedure_awb',
      'Een klacht over de toezichthouder of de gemeente volgt de klachtprocedure.',
      'Awb hoofdstuk 9',
    );
  }
  if (wet === 'wlz') {
    return route(
      'igj_en_zorgkantoor',
      'Bij de Wet langdurige zorg is de gemeente niet bevoegd: geef het door aan de IGJ en aan het zorgkantoor, en blijf volgen wat zij doen.',
      'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"',
    );
  }
  if (wet === 'jeugdwet' && domein === 'kwaliteit') {
    return route(
      'igj',
      'De kwaliteit van jeugdhulp is het toezicht van de IGJ.',
      'Beleidskader § 6; Jeugdwet art. 9.1',
    );
  }
  const waarom =
    wet === 'wmo'
      ? 'Bij de Wmo gaat de gemeente over kwaliteit en rechtmatigheid.'
      : 'De rechtmatigheid van jeugdhulp is het toezicht van de gemeente.';
  return route(
    'eigen_toezicht',
    waarom,
    wet === 'wmo' ? 'Wmo 2015 art. 6.1; Beleidskader § 6' : 'Beleidskader § 6',
  );
}

const route = (waarheen: Route, stap: string, bron: string): Routeadvies => ({
  route: waarheen,
  herleiding: [{ stap, bron }],
});
