import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Huis, Partij } from './huis';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };

/** A calamiteit: of all kinds the one whose event has an effect of its own, a case that opens by itself. */
export const calamiteit = (onderwerp: string) => ({
  soort: 'calamiteit',
  kanaal: 'telefoon',
  bron: 'zorgaanbieder',
  wet: 'wmo',
  domein: 'kwaliteit',
  onderwerp,
  omschrijving: 'Een bewoner is gevallen en niet op tijd gevonden.',
  onrechtmatigheid: 'nee',
  checklist: {
    soort: 'calamiteit',
    nietBeoogdOfOnverwacht: TOETS,
    kwaliteitVanVoorziening: TOETS,
    ernstigGevolgOfDood: TOETS,
  },
});

/**
 * What the writer was told.
 * - bevestigd: 2xx, so it must be stored
 * - geweigerd: 503 that says that nothing was stored, so it must not be there
 * - onbekend: cut off, no connection, or a 503 that says that it does not know; asked again later with the same key
 */
type Uitkomst = 'bevestigd' | 'geweigerd' | 'onbekend';

export interface Poging {
  readonly partij: Partij;
  readonly onderwerp: string;
  readonly sleutel: string;
  uitkomst: Uitkomst;
}

/** One writer with a provider of its own: it knows the version, so that only a fault can refuse it. */
interface Wijziger {
  readonly partij: Partij;
  readonly aanbiederId: string;
  versie: number;
  bevestigd: number;
  onbekend: number;
}

/** Writers and readers that go on whatever happens, and remember what they were told. */
export class Verkeer {
  readonly pogingen: Poging[] = [];
  readonly wijzigers: Wijziger[] = [];
  /** How often each answer was seen, as `POST 201` or `POST 503 NIET_BESCHIKBAAR`. */
  readonly antwoorden = new Map<string, number>();
  /** What may never happen: another status than the ones above, no answer in time, a 503 that is no problem+json. */
  readonly fouten: string[] = [];
  traagste = 0;
  private loopt = false;
  private lopend: Promise<void>[] = [];

  /** @param naam stands in every subject, so that two of these do not count each other's */
  constructor(
    private readonly huis: Huis,
    private readonly naam = 'Schrijver',
  ) {}

  /** @param pauzeMs rest of one writer between two requests */
  async start(schrijvers: number, pauzeMs: number): Promise<void> {
    for (let i = 0; i < schrijvers; i += 1) this.wijzigers.push(await this.maakWijziger(i));
    this.loopt = true;
    this.lopend = this.wijzigers.map((wijziger, i) => this.schrijf(wijziger, i, pauzeMs));
    this.lopend.push(this.lees(pauzeMs));
  }

  async stop(): Promise<void> {
    this.loopt = false;
    await Promise.all(this.lopend);
  }

  aantal(uitkomst: Uitkomst): number {
    return this.pogingen.filter((poging) => poging.uitkomst === uitkomst).length;
  }

  /** How often an answer was seen until now, and the same since another moment when subtracted. */
  gezien(antwoord: string): number {
    return this.antwoorden.get(antwoord) ?? 0;
  }

  /** Registers a calamiteit, and remembers the answer. */
  async meld(partij: Partij, onderwerp: string): Promise<void> {
    const poging: Poging = { partij, onderwerp, sleutel: randomUUID(), uitkomst: 'onbekend' };
    this.pogingen.push(poging);
    await this.probeer(poging);
  }

  /**
   * Asks again what nobody knew, with the same key: it is stored once, whether the first request had got there or not.
   * @returns how many were unknown
   */
  async losOp(): Promise<number> {
    const onbekend = this.pogingen.filter(({ uitkomst }) => uitkomst === 'onbekend');
    for (const poging of onbekend) await this.probeer(poging);
    return onbekend.length;
  }

  private async maakWijziger(i: number): Promise<Wijziger> {
    const partij = this.partij(i);
    const { id } = await this.huis.doe<{ id: string }>(partij, 'POST', '/api/v1/aanbieders', {
      naam: `Zorgaanbieder ${i}`,
      soort: 'zorgaanbieder',
    });
    return { partij, aanbiederId: id, versie: 1, bevestigd: 0, onbekend: 0 };
  }

  private async schrijf(wijziger: Wijziger, i: number, pauzeMs: number): Promise<void> {
    for (let n = 1; this.loopt; n += 1) {
      if (n % 3 === 0) await this.wijzig(wijziger, `Zorgaanbieder ${i}, naam ${n}`);
      else await this.meld(wijziger.partij, `${this.naam} ${i} nummer ${n}`);
      await wacht(pauzeMs);
    }
  }

  private async probeer(poging: Poging): Promise<void> {
    const antwoord = await this.stuur('POST', () =>
      this.huis.vraag(poging.partij, 'POST', '/api/v1/meldingen', calamiteit(poging.onderwerp), {
        'idempotency-key': poging.sleutel,
      }),
    );
    poging.uitkomst = antwoord.uitkomst;
  }

  private async wijzig(wijziger: Wijziger, naam: string): Promise<void> {
    const pad = `/api/v1/aanbieders/${wijziger.aanbiederId}`;
    const { uitkomst } = await this.stuur('PATCH', () =>
      this.huis.vraag(wijziger.partij, 'PATCH', pad, { naam }, { 'if-match': `"v${wijziger.versie}"` }),
    );
    if (uitkomst === 'bevestigd') {
      wijziger.versie += 1;
      wijziger.bevestigd += 1;
    } else if (uitkomst === 'onbekend') {
      wijziger.onbekend += 1;
      // Whether it got there is read from the register, as a person would by opening the page again.
      for (let kans = 0; kans < 600 && !(await this.leesVersie(wijziger, pad)); kans += 1) await wacht(250);
    }
  }

  private async leesVersie(wijziger: Wijziger, pad: string): Promise<boolean> {
    try {
      const antwoord = await this.huis.vraag(wijziger.partij, 'GET', pad);
      if (!antwoord.ok) return false;
      wijziger.versie = ((await antwoord.json()) as { versie: number }).versie;
      return true;
    } catch {
      return false;
    }
  }

  private async lees(pauzeMs: number): Promise<void> {
    for (let n = 0; this.loopt; n += 1) {
      await this.stuur('GET', () => this.huis.vraag(this.partij(n), 'GET', '/api/v1/meldingen'));
      await wacht(pauzeMs);
    }
  }

  private async stuur(wat: string, vraag: () => Promise<Response>): Promise<{ uitkomst: Uitkomst }> {
    const begin = performance.now();
    const { naam, uitkomst } = await this.beoordeel(wat, vraag);
    this.traagste = Math.max(this.traagste, performance.now() - begin);
    this.antwoorden.set(naam, (this.antwoorden.get(naam) ?? 0) + 1);
    return { uitkomst };
  }

  private async beoordeel(
    wat: string,
    vraag: () => Promise<Response>,
  ): Promise<{ naam: string; uitkomst: Uitkomst }> {
    try {
      const antwoord = await vraag();
      const tekst = await antwoord.text();
      const naam = `${wat} ${antwoord.status}`;
      if (antwoord.ok) return { naam, uitkomst: 'bevestigd' };
      const soort = antwoord.headers.get('content-type') ?? '';
      const code = soort.startsWith('application/problem+json')
        ? (JSON.parse(tekst) as { code: string }).code
        : '';
      if (antwoord.status === 503 && code === 'NIET_BESCHIKBAAR')
        return { naam: `${naam} ${code}`, uitkomst: 'geweigerd' };
      if (!(antwoord.status === 503 && code === 'VASTLEGGEN_ONZEKER') || wat === 'GET')
        this.fouten.push(`${naam} ${soort} ${tekst}`);
      return { naam: `${naam} ${code}`, uitkomst: 'onbekend' };
    } catch (fout) {
      const { name, cause } = fout as Error & { cause?: { code?: string } };
      if (name === 'TimeoutError') this.fouten.push(`${wat} gaf binnen 20 s geen antwoord`);
      return {
        naam: `${wat} ${name === 'TimeoutError' ? name : (cause?.code ?? name)}`,
        uitkomst: 'onbekend',
      };
    }
  }

  private partij(i: number): Partij {
    const partij = this.huis.partijen[i % this.huis.partijen.length];
    if (!partij) throw new Error('Er is geen organisatie.');
    return partij;
  }
}
