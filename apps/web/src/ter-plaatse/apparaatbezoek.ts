import type { Kluis } from '../bewaren/kluis';
import {
  klaarzettingrij,
  kluisMet,
  leesBezoek,
  leesFoto,
  leesWijziging,
  sluitBezoek,
  sluitFoto,
  sluitWijziging,
  type Klaargezet,
} from './apparaatrijen';
import type { Kast, Klaarzettingrij, Zendstand } from './kast';
import {
  opServer,
  plekVan,
  vanZelf,
  zegtHetzelfde,
  type Bezoekinhoud,
  type Fotokop,
  type Inhouden,
  type Lijst,
  type Soort,
  type Wijziging,
} from './soorten';

/** How long typing rests before it is written; what is chosen or left is written at once. */
const RUST_MS = 250;

/** A change as it is in memory. */
export interface Eigen extends Wijziging {
  volgnr: number;
  plek: string;
  stand: Zendstand;
  /** Why the server did not take it. */
  reden: string | null;
}

export interface Foto extends Fotokop {
  volgnr: number;
  stand: Zendstand;
  reden: string | null;
}

/** What is shown. A new object at every change. */
export interface Stand extends Bezoekinhoud {
  wijzigingen: readonly Eigen[];
  bevestigd: readonly string[];
  fotos: readonly Foto[];
  /** Photos that were taken and are still being made smaller. */
  verwacht: number;
  /** The server was asked to end it: nothing is filled in until it answered. */
  rondtAf: boolean;
  /** Whether all of it is on the device; `vol` when the device refuses it. */
  opslag: 'bewaard' | 'bezig' | 'vol';
}

interface Gelegenheden {
  nieuwId: () => string;
  nu: () => Date;
}
const GEWOON: Gelegenheden = { nieuwId: () => crypto.randomUUID(), nu: () => new Date() };

/**
 * One visit on this device: what the server told, and over it what was filled in here. All of it is closed with the key
 * of the visit, bound to where it belongs.
 */
export class Apparaatbezoek {
  private readonly luisteraars = new Set<() => void>();
  private readonly teSchrijven = new Set<string>();
  private rij: Promise<void> = Promise.resolve();
  private wekker: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    private readonly kast: Kast,
    private readonly kluis: Kluis,
    readonly klaarzetting: Pick<Klaarzettingrij, 'id' | 'bezoekId' | 'verlooptOp'>,
    private stand: Stand,
    private readonly bij: Gelegenheden,
  ) {}

  /** Puts a visit on the device. */
  static async zetKlaar(kast: Kast, nieuw: Klaargezet): Promise<void> {
    await kast.klaarzettingen.add(await klaarzettingrij(nieuw));
  }

  /** @throws when what lies there was changed or damaged, or the key is of something else */
  static async open(
    kast: Kast,
    rij: Klaarzettingrij,
    sleutel: CryptoKey,
    bij: Gelegenheden = GEWOON,
  ): Promise<Apparaatbezoek> {
    const { id } = rij;
    const kluis = kluisMet(id, sleutel);
    const inhoud = await leesBezoek(kluis, rij);
    const rijen = await kast.wijzigingen.where({ klaarzettingId: id }).sortBy('volgnr');
    const fotorijen = await kast.fotos.where({ klaarzettingId: id }).sortBy('volgnr');
    const stand: Stand = {
      ...inhoud,
      bevestigd: rijen.filter(({ inhoud: dicht }) => !dicht).map((wijziging) => wijziging.id),
      wijzigingen: await Promise.all(rijen.flatMap((wijziging) => leesWijziging(kluis, wijziging) ?? [])),
      fotos: await Promise.all(fotorijen.map((foto) => leesFoto(kluis, foto))),
      verwacht: 0,
      rondtAf: rij.rondtAf,
      opslag: 'bewaard',
    };
    return new Apparaatbezoek(kast, kluis, rij, stand, bij);
  }

  lees = (): Stand => this.stand;

  volg = (luister: () => void): (() => void) => {
    this.luisteraars.add(luister);
    return () => this.luisteraars.delete(luister);
  };

  /** What is shown at a place: the last that was filled in here, else what this person has at the server. */
  inhoud<S extends Soort>(soort: S, plek: string): Inhouden[S] | null {
    const eigen = this.stand.wijzigingen.findLast((wijziging) => wijziging.plek === plek);
    const { lijst, eigenaar } = this.stand;
    return (eigen?.inhoud as Inhouden[S] | undefined) ?? vanZelf(lijst, soort, plek, eigenaar);
  }

  /** The last change at a place that the server does not have. */
  eigen(plek: string): Eigen | undefined {
    return this.stand.wijzigingen.findLast((wijziging) => wijziging.plek === plek);
  }

  /** Fills in a place. What was not sent yet is replaced; what is under way stays as it was sent. */
  wijzig<S extends Soort>(soort: S, inhoud: Inhouden[S], nu: 'nu' | 'straks' = 'straks'): void {
    if (this.stand.rondtAf) return;
    const plek = plekVan(soort, inhoud);
    const eerder = this.eigen(plek);
    const op = this.bij.nu().toISOString();
    if (eerder?.stand === 'wacht') this.vervang({ ...eerder, op, inhoud });
    else {
      // A refused one was seen by the server: the same id would say that it is the same change.
      if (eerder?.stand === 'geweigerd') this.laatWeg(eerder.id);
      const basis = opServer(this.stand.lijst, soort, plek)?.nr ?? 0;
      const nieuw = { id: this.bij.nieuwId(), soort, op, basis, inhoud, plek };
      const volgnr = this.volgend(this.stand.wijzigingen);
      this.vervang({ ...nieuw, volgnr, stand: 'wacht', reden: null });
    }
    if (nu === 'nu') void this.schrijfNu();
    else this.schrijfStraks();
  }

  /** Takes back what was not sent, or was refused; what is under way cannot be taken back. */
  async laatVallen(id: string): Promise<void> {
    const stand = this.stand.wijzigingen.find((een) => een.id === id)?.stand;
    if (stand === 'onderweg' || this.stand.rondtAf) return;
    this.laatWeg(id);
    await this.schrijfNu();
  }

  /** Writes what is in memory only. The answer says whether the device keeps it. */
  async schrijfNu(): Promise<boolean> {
    clearTimeout(this.wekker);
    this.rij = this.rij.then(() => this.schrijf());
    await this.rij;
    return this.stand.opslag !== 'vol';
  }

  /** The server is about to be asked to end it: from here on nothing is filled in. Written with `schrijfNu`. */
  sluitInvoer(): void {
    this.teSchrijven.add(BEZOEK);
    this.zet({ rondtAf: true });
  }

  /** The server did not end it. */
  async heropenInvoer(): Promise<void> {
    this.teSchrijven.add(BEZOEK);
    this.zet({ rondtAf: false });
    await this.schrijfNu();
  }

  /** So many photos are coming, or went another way. */
  verwachtFotos(aantal: number): void {
    this.zet({ verwacht: this.stand.verwacht + aantal });
  }

  /** @throws when the device has no room for it: then there is no photo */
  async voegFotoToe(kop: Omit<Fotokop, 'id' | 'op'>, beeld: Blob): Promise<void> {
    if (this.stand.rondtAf) throw new Error('Het bezoek wordt afgerond.');
    const foto: Foto = {
      ...kop,
      ...{ id: this.bij.nieuwId(), op: this.bij.nu().toISOString() },
      ...{ volgnr: this.volgend(this.stand.fotos), stand: 'wacht', reden: null },
    };
    const { id } = foto;
    const klaarzettingId = this.klaarzetting.id;
    const bytes = await this.kluis.sluitBytes(`beeld/${id}`, await beeld.arrayBuffer());
    const rij = await sluitFoto(this.kluis, klaarzettingId, foto);
    const { fotos, beelden } = this.kast;
    await this.kast.transaction('rw', [fotos, beelden], async () => {
      await fotos.add(rij);
      await beelden.add({ id, klaarzettingId, beeld: bytes });
    });
    this.zet({ fotos: [...this.stand.fotos, foto] });
  }

  /** Only of one that the server cannot have: what was sent, says what it said. */
  zetBijschrift(id: string, bijschrift: string): void {
    if (!this.isVrij(id)) return;
    this.vervangFoto(id, { bijschrift });
    this.schrijfStraks();
  }

  /** How far its sending is. A device that does not keep that, sends it again: the server knows it then. */
  async zetFotostand(id: string, stand: Zendstand, reden: string | null = null): Promise<void> {
    this.vervangFoto(id, { stand, reden });
    await this.schrijfNu();
  }

  /** Only one that the server cannot have. */
  async gooiFotoWeg(id: string): Promise<void> {
    if (!this.isVrij(id)) return;
    this.teSchrijven.add(FOTO + id);
    this.zet({ fotos: this.stand.fotos.filter((foto) => foto.id !== id) });
    await this.schrijfNu();
  }

  /** @throws when it is damaged */
  async beeld(id: string): Promise<Blob | null> {
    const rij = await this.kast.beelden.get(id);
    if (!rij) return null;
    return new Blob([await this.kluis.openBytes(`beeld/${id}`, rij.beeld)], { type: 'image/jpeg' });
  }

  /** These go out now: from here on they are sent as they are. */
  async onderweg(ids: readonly string[]): Promise<void> {
    for (const wijziging of this.stand.wijzigingen)
      if (ids.includes(wijziging.id)) this.vervang({ ...wijziging, stand: 'onderweg' });
    await this.schrijfNu();
  }

  /** The server has these, and this is its list now. */
  async bevestig(ids: readonly string[], lijst: Lijst | null): Promise<void> {
    const weg = this.stand.wijzigingen.filter(({ id }) => ids.includes(id));
    const over = this.stand.wijzigingen.filter(({ id }) => !ids.includes(id));
    this.zet({
      ...(lijst ? { lijst } : {}),
      wijzigingen: over.map((wijziging) => (lijst ? naEigen(wijziging, weg, lijst) : wijziging)),
      bevestigd: [...this.stand.bevestigd, ...ids],
    });
    for (const { id } of weg) this.teSchrijven.add(id);
    for (const { id } of over) this.teSchrijven.add(id);
    if (lijst) this.teSchrijven.add(BEZOEK);
    await this.schrijfNu();
  }

  /** The server does not take this one; it stays, with the reason. */
  async weiger(id: string, reden: string): Promise<void> {
    const wijziging = this.stand.wijzigingen.find((een) => een.id === id);
    if (wijziging) this.vervang({ ...wijziging, stand: 'geweigerd', reden });
    await this.schrijfNu();
  }

  private volgend(rijen: readonly { volgnr: number }[]): number {
    return Math.max(0, ...rijen.map(({ volgnr }) => volgnr)) + 1;
  }

  private vervang(wijziging: Eigen): void {
    const zonder = this.stand.wijzigingen.filter(({ id }) => id !== wijziging.id);
    this.teSchrijven.add(wijziging.id);
    this.zet({ wijzigingen: [...zonder, wijziging].sort((a, b) => a.volgnr - b.volgnr) });
  }

  /** Whether a photo is of this device only. */
  private isVrij(id: string): boolean {
    const stand = this.stand.fotos.find((foto) => foto.id === id)?.stand;
    return !this.stand.rondtAf && (stand === 'wacht' || stand === 'geweigerd');
  }

  private vervangFoto(id: string, anders: Partial<Foto>): void {
    this.teSchrijven.add(FOTO + id);
    this.zet({ fotos: this.stand.fotos.map((foto) => (foto.id === id ? { ...foto, ...anders } : foto)) });
  }

  private laatWeg(id: string): void {
    this.teSchrijven.add(id);
    this.zet({ wijzigingen: this.stand.wijzigingen.filter((wijziging) => wijziging.id !== id) });
  }

  private schrijfStraks(): void {
    clearTimeout(this.wekker);
    if (this.stand.opslag === 'bewaard') this.zet({ opslag: 'bezig' });
    this.wekker = setTimeout(() => void this.schrijfNu(), RUST_MS);
  }

  private zet(anders: Partial<Stand>): void {
    this.stand = { ...this.stand, ...anders };
    for (const luister of this.luisteraars) luister();
  }

  private async schrijf(): Promise<void> {
    const ids = [...this.teSchrijven];
    this.teSchrijven.clear();
    try {
      const werk = await Promise.all(ids.map((id) => this.werkVan(id)));
      const { klaarzettingen, wijzigingen, fotos, beelden } = this.kast;
      await this.kast.transaction('rw', [klaarzettingen, wijzigingen, fotos, beelden], async () => {
        for (const doe of werk) await doe();
      });
      if (this.teSchrijven.size === 0) this.zet({ opslag: 'bewaard' });
    } catch {
      // Kept in memory and tried again at the next change; the screen says so.
      for (const id of ids) this.teSchrijven.add(id);
      this.zet({ opslag: 'vol' });
    }
  }

  /** Closes what is to be written, as what is left to do in the transaction: in there nothing else may be waited for. */
  private async werkVan(naam: string): Promise<() => PromiseLike<unknown>> {
    const { klaarzettingen, wijzigingen, fotos, beelden } = this.kast;
    const klaarzettingId = this.klaarzetting.id;
    if (naam === BEZOEK) {
      const { rondtAf } = this.stand;
      const inhoud = await sluitBezoek(this.kluis, klaarzettingId, this.stand);
      return () => klaarzettingen.update(klaarzettingId, { inhoud, rondtAf });
    }
    if (naam.startsWith(FOTO)) {
      const id = naam.slice(FOTO.length);
      const foto = this.stand.fotos.find((een) => een.id === id);
      if (!foto) return () => fotos.delete(id).then(() => beelden.delete(id));
      const rij = await sluitFoto(this.kluis, klaarzettingId, foto);
      return () => fotos.put(rij);
    }
    const wijziging = this.stand.wijzigingen.find((een) => een.id === naam);
    if (wijziging) {
      const rij = await sluitWijziging(this.kluis, klaarzettingId, wijziging);
      return () => wijzigingen.put(rij);
    }
    if (!this.stand.bevestigd.includes(naam)) return () => wijzigingen.delete(naam);
    return () => wijzigingen.put({ id: naam, klaarzettingId, volgnr: 0, stand: 'bevestigd', inhoud: null });
  }
}

/** What is to be written: the visit, a photo by this and its id, or a change by its id. */
const BEZOEK = 'bezoek';
const FOTO = 'foto/';

/** What was typed after a change that the server now has, builds on that one: it is no conflict with oneself. */
function naEigen(wijziging: Eigen, bevestigd: readonly Eigen[], lijst: Lijst): Eigen {
  const voor = bevestigd.find(({ plek }) => plek === wijziging.plek);
  const server = opServer(lijst, wijziging.soort, wijziging.plek);
  return voor && server && zegtHetzelfde(server, voor.inhoud)
    ? { ...wijziging, basis: server.nr }
    : wijziging;
}
