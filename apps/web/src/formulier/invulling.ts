import type { Veldfout } from '@navolgbaar/ui';
import { nieuweSleutel } from '../api/client';
import { alsApiFout, foutUitProblem, type ApiFout } from '../api/fout';
import type { Antwoorden, Inhoud } from '../bewaren/kopieen';
import type { Basis, Conflict, FormulierOpties } from './opties';
import { verschillen, voegSamen, zelfdeAntwoorden, type Keuze } from './samenvoegen';
import type { Wijziging } from './wijziging';

/** What a form shows of its filling. */
export interface Stand<W extends Antwoorden> {
  waarden: W;
  basis: Basis<W>;
  fouten: readonly Veldfout[];
  apiFout: ApiFout | null;
  /** How often it was refused: the same refusal again is heard again. */
  poging: number;
  bezig: boolean;
  conflict: Conflict<W> | null;
  /**
   * A draft that saved itself met the change of somebody else. Nobody pressed a button: it may not take the page from
   * under the hands of who is typing.
   */
  conflictWacht: boolean;
  /** The newest was read, after an act that came too late. */
  ververst: boolean;
}

/** What a filling asks of what keeps it. */
interface Bewaarder {
  bewaarNu: () => Promise<unknown>;
  verstuurd: () => void;
  /** The save that is under way has ended. */
  klaar: () => Promise<void>;
}

/**
 * One filling of a form, from opening to sending. What is asked after a while (a timer, a connection that is back) sees
 * the answers of then, so they live here and not in a render.
 */
export class Invulling<W extends Antwoorden, U> {
  private stand: Stand<W>;
  private sleutel = nieuweSleutel();
  /** Sent without an answer coming back: it may have arrived. */
  private zonderAntwoord: W | undefined;
  /** A draft that was sent by itself, without an answer coming back. */
  private concept: W | undefined;
  private onderweg = false;
  private readonly luisteraars = new Set<() => void>();
  bewaarder: Bewaarder = {
    bewaarNu: () => Promise.resolve(),
    verstuurd: () => undefined,
    klaar: () => Promise.resolve(),
  };

  /** `opties` are those of the last render. */
  constructor(public opties: FormulierOpties<W, U>) {
    this.stand = {
      waarden: opties.begin,
      basis: { waarden: opties.begin, versie: opties.gezien?.versie },
      ...{ fouten: [], apiFout: null, poging: 0 },
      ...{ bezig: false, conflict: null, conflictWacht: false, ververst: false },
    };
  }

  lees = (): Stand<W> => this.stand;

  volg = (luister: () => void): (() => void) => {
    this.luisteraars.add(luister);
    return () => this.luisteraars.delete(luister);
  };

  get vuil(): boolean {
    return !zelfdeAntwoorden(this.stand.waarden, this.stand.basis.waarden);
  }

  get isOnderweg(): boolean {
    return this.onderweg;
  }

  get heeftZonderAntwoord(): boolean {
    return this.zonderAntwoord !== undefined;
  }

  zet = <N extends keyof W & string>(naam: N, waarde: W[N]): void => {
    const { waarden, apiFout } = this.stand;
    // Other answers are not sent by themselves when the connection is back.
    const fout = apiFout?.status === 0 ? null : apiFout;
    this.wijzig({ waarden: { ...waarden, [naam]: waarde }, apiFout: fout, ververst: false });
  };

  /** What to keep on the device; null when there is nothing unsent. */
  inhoud = (): Inhoud | null => {
    const { waarden, basis } = this.stand;
    return this.vuil ? { waarden, basis, sleutel: this.sleutel, verstuurd: this.zonderAntwoord } : null;
  };

  /** Goes on with an earlier filling. */
  neem({ waarden, basis, sleutel, verstuurd }: Inhoud): void {
    this.sleutel = sleutel;
    this.zonderAntwoord = verstuurd as W | undefined;
    // A change goes on from what it began with, so that a change of somebody else since is seen. An act is about the
    // record as it is now.
    if (this.opties.wijziging) this.wijzig({ basis: { waarden: basis.waarden as W, versie: basis.versie } });
    this.wijzig({ waarden: { ...this.opties.begin, ...waarden } });
  }

  /**
   * A draft was saved on the server.
   * @param samen how it is there now, with what others did to fields that this form did not send
   */
  bewaard(waarden: W, versie: number, samen: W = waarden): void {
    this.concept = undefined;
    const nu = this.stand.waarden;
    const verschil = verschillen(waarden, samen, nu);
    // Typed meanwhile in what another changed: the old version makes the next save ask which of both it must be.
    if (verschil.some(({ wie }) => wie === 'beiden')) {
      this.wijzig({ basis: { ...this.stand.basis, waarden } });
    } else {
      this.wijzig({ basis: { waarden: samen, versie }, waarden: voegSamen(nu, verschil, {}) });
    }
  }

  /** Something else than this form changed the record: how it is there now. What is typed here stays. */
  kwamBinnen = (samen: W, versie: number): void => this.bewaard(this.stand.basis.waarden, versie, samen);

  /** A draft was sent and no answer came: it may have been saved. */
  zonderBevestiging(waarden: W): void {
    this.concept = waarden;
  }

  verstuur = async (): Promise<void> => {
    if (this.onderweg) return;
    const fouten = Object.entries(this.opties.controleer?.(this.stand.waarden) ?? {}).flatMap(
      ([naam, tekst]) => (tekst ? [{ naam, tekst }] : []),
    );
    const poging = this.stand.poging + (fouten.length > 0 ? 1 : 0);
    this.wijzig({ fouten, poging, apiFout: null, ververst: false });
    if (fouten.length > 0) return;
    await this.doe(async () => {
      await this.bewaarder.klaar();
      await this.zend();
    });
  };

  /** Makes one of both versions; saves it at once, or leaves it on the form to go on with. */
  kies = async (keuzes: Readonly<Record<string, Keuze>>, bewaar: boolean): Promise<void> => {
    const { conflict, waarden, basis } = this.stand;
    if (!conflict) return;
    const { nieuwste } = conflict;
    const samen = voegSamen(waarden, conflict.verschil, keuzes);
    const af = this.opties.wijziging?.rondSamenAf?.(samen, basis.waarden, nieuwste.waarden) ?? samen;
    this.wijzig({ basis: nieuwste, waarden: af, conflict: null, apiFout: null });
    if (bewaar) await this.verstuur();
  };

  /** To the compare screen, when the person wants to. */
  bekijkVerschil = (): Promise<void> =>
    this.doe(async () => {
      const { wijziging } = this.opties;
      if (wijziging) await this.vergelijk(wijziging, true);
    });

  /** After an act that came too late: reads the newest and keeps the answers. */
  ververs = (): Promise<void> =>
    this.doe(async () => {
      await this.bewaarder.bewaarNu();
      const nieuwste = await this.opties.gezien?.haalOp();
      if (!nieuwste) throw foutUitProblem(404, null);
      const basis = { ...this.stand.basis, versie: nieuwste.versie };
      this.wijzig({ basis, apiFout: null, ververst: true });
    });

  /** What was sent before the answers changed had arrived after all: goes on with that. */
  naarVerstuurd = (): Promise<void> =>
    this.doe(async () => {
      const eerder = this.zonderAntwoord;
      if (!eerder) return;
      const { versie, waarden } = this.stand.basis;
      const uitkomst = await this.opties.verstuur(eerder, this.sleutel, versie, waarden);
      this.rondAf(uitkomst, eerder, eerder);
    });

  /** @param gedrukt whether a person asked to save, and not the form by itself */
  opFout = async (gekregen: ApiFout, gedrukt: boolean): Promise<void> => {
    let fout = gekregen;
    await this.bewaarder.bewaarNu();
    const { wijziging, veldnamen } = this.opties;
    if (fout.isConflict && wijziging) {
      try {
        if (await this.vergelijk(wijziging, gedrukt)) return;
      } catch (gegooid) {
        fout = alsApiFout(gegooid);
      }
    }
    const fouten = fout.velden.map((v) => ({ ...v, naam: veldnamen?.[v.naam] ?? v.naam }));
    this.wijzig({ apiFout: fout, fouten, poging: this.stand.poging + 1 });
  };

  /** @returns false when there is nothing to compare with: the record can be read no more */
  private async vergelijk(wijziging: Wijziging<W>, gedrukt: boolean): Promise<boolean> {
    const nieuwste = await wijziging.nieuwste();
    if (!nieuwste) return false;
    const { waarden: mijne, basis } = this.stand;
    // What I sent arrived, and only the answer to it was lost; or somebody else wrote exactly the same.
    const aangekomen = [mijne, this.concept].some((w) => w && zelfdeAntwoorden(nieuwste.waarden, w));
    if (aangekomen) {
      this.concept = undefined;
      this.wijzig({ basis: nieuwste, conflictWacht: false });
      if (gedrukt) await this.zend();
      return true;
    }
    const verschil = verschillen(basis.waarden, nieuwste.waarden, mijne);
    this.wijzig({ conflictWacht: !gedrukt, conflict: gedrukt ? { verschil, nieuwste } : null });
    return true;
  }

  private async zend(): Promise<void> {
    const { waarden, basis } = this.stand;
    try {
      const uitkomst = await this.opties.verstuur(waarden, this.sleutel, basis.versie, basis.waarden);
      this.rondAf(uitkomst, waarden, this.stand.waarden);
    } catch (gegooid) {
      const fout = alsApiFout(gegooid);
      // No answer, or one that says nothing about the act: it may have been done.
      if (fout.status === 0 || fout.status >= 500) this.zonderAntwoord = waarden;
      throw fout;
    }
  }

  /** @param klaar what needs not be kept any more */
  private rondAf(uitkomst: U, waarden: W, klaar: W): void {
    const { basis } = this.stand;
    this.sleutel = nieuweSleutel();
    this.zonderAntwoord = undefined;
    this.wijzig({ basis: { waarden: klaar, versie: basis.versie } });
    this.bewaarder.verstuurd();
    this.opties.gelukt?.(uitkomst, waarden, basis.waarden);
  }

  /** One act at a time; a second press while it goes is ignored. */
  private async doe(werk: () => Promise<void>): Promise<void> {
    if (this.onderweg) return;
    this.onderweg = true;
    this.wijzig({ bezig: true });
    try {
      await werk();
    } catch (gegooid) {
      await this.opFout(alsApiFout(gegooid), true);
    } finally {
      this.onderweg = false;
      this.wijzig({ bezig: false });
    }
  }

  private wijzig(deel: Partial<Stand<W>>): void {
    this.stand = { ...this.stand, ...deel };
    for (const luister of this.luisteraars) luister();
  }
}
