import { type Gebeurteniscatalogus, namenVan } from './gebeurteniscatalogus';
import type { GebeurtenisVerwerker, Verwerktmerk } from './verwerkt.decorator';

export interface Registratie extends Verwerktmerk {
  readonly verwerker: GebeurtenisVerwerker;
}

/** The processors and the catalogue do not fit. Names every misfit at once. */
export class Registerfout extends Error {
  constructor(readonly gebreken: readonly string[]) {
    super(`De gebeurteniscatalogus klopt niet:\n- ${gebreken.join('\n- ')}`);
    this.name = 'Registerfout';
  }
}

/** In a job id, so without ':' (BullMQ) and in the same form as routes and tasks. */
const NAAM = /^[a-z][a-z0-9-]*$/;
const POGINGEN = 5;

/** Which processor follows which event. Exists only when every declared consumer has exactly one processor. */
export class Verwerkerregister {
  private readonly opNaam: ReadonlyMap<string, Registratie>;

  /** @throws Registerfout when catalogue and processors do not fit */
  constructor(
    private readonly catalogus: Gebeurteniscatalogus,
    registraties: readonly Registratie[],
  ) {
    const gebreken = [...controleerCatalogus(catalogus), ...controleerVerwerkers(catalogus, registraties)];
    if (gebreken.length > 0) throw new Registerfout(gebreken);
    this.opNaam = new Map(registraties.map((registratie) => [registratie.naam, registratie]));
  }

  /** Every event type that the house knows. */
  get types(): string[] {
    return Object.keys(this.catalogus);
  }

  /** Type and processor as two columns of equal length, for `unnest`. */
  get paren(): { types: string[]; namen: string[] } {
    const paren = this.types.flatMap((type) =>
      namenVan(this.catalogus[type]).map((naam) => [type, naam] as const),
    );
    return { types: paren.map(([type]) => type), namen: paren.map(([, naam]) => naam) };
  }

  vind(naam: string): Registratie | undefined {
    return this.opNaam.get(naam);
  }

  pogingen(naam: string): number {
    return this.opNaam.get(naam)?.pogingen ?? POGINGEN;
  }
}

function controleerCatalogus(catalogus: Gebeurteniscatalogus): string[] {
  const gebreken: string[] = [];
  const eerder = new Map<string, string>();
  for (const [type, afnemers] of Object.entries(catalogus)) {
    if ('geen' in afnemers) {
      if (!afnemers.geen.trim()) gebreken.push(`${type} heeft geen afnemers en geen reden daarvoor.`);
      continue;
    }
    if (afnemers.length === 0)
      gebreken.push(`${type} heeft geen afnemers. Is dat zo bedoeld, geef dan de reden.`);
    for (const naam of afnemers) {
      if (!NAAM.test(naam)) gebreken.push(`De naam "${naam}" bij ${type} is niet bruikbaar.`);
      if (eerder.has(naam)) gebreken.push(`${naam} staat bij ${eerder.get(naam)} en bij ${type}.`);
      eerder.set(naam, type);
    }
  }
  return gebreken;
}

function controleerVerwerkers(
  catalogus: Gebeurteniscatalogus,
  registraties: readonly Registratie[],
): string[] {
  const gebreken: string[] = [];
  for (const [type, afnemers] of Object.entries(catalogus)) {
    for (const naam of namenVan(afnemers)) {
      const aantal = registraties.filter((r) => r.naam === naam).length;
      if (aantal !== 1) gebreken.push(`${naam} heeft ${aantal} verwerkers; het moet er precies één zijn.`);
      if (registraties.some((r) => r.naam === naam && r.type !== type)) {
        gebreken.push(`${naam} staat bij ${type}, maar zijn verwerker volgt een andere gebeurtenis.`);
      }
    }
  }
  for (const { naam, type } of registraties) {
    if (!(type in catalogus))
      gebreken.push(`${naam} volgt ${type}, maar die gebeurtenis staat niet in de catalogus.`);
    else if (!namenVan(catalogus[type]).includes(naam))
      gebreken.push(`${naam} staat niet in de catalogus bij ${type}.`);
  }
  return gebreken;
}
