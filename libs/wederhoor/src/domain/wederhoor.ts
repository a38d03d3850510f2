import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import { type Concept, onderdelenVan, plaatsInRapport } from './concept';
import { weiger } from './fouten';
import {
  MEESTE_REACTIES,
  type Reactie,
  type Reactieantwoord,
  type Reactieinvoer,
  keurEigenReactie,
  keurReactie,
} from './reactie';
import { type Wederhoorhandeling, type Wederhoorstatus, wederhoorovergangen } from './wederhoor-status';

export const ONTVANGSTWIJZEN = ['post', 'mail', 'gesprek', 'telefoon'] as const;
export type Ontvangstwijze = (typeof ONTVANGSTWIJZEN)[number];

/** A hearing as it is stored. Days are ISO text. */
export interface Wederhoorstaat {
  readonly id: string;
  readonly rapportId: string;
  /** The version of the report that was sent: what the reactions are about, whatever happens to the draft after it. */
  readonly rapportversie: number;
  /** The version that the team keeps of it; null for one that was sent before those were kept. */
  readonly rapportversieId: string | null;
  readonly rapportNummer: string;
  readonly concept: Concept;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly behandelaarId: string | null;
  readonly status: Wederhoorstatus;
  /** What the provider reads above the draft. */
  readonly toelichting: string | null;
  readonly verstuurdOp: string;
  readonly uiterlijk: string;
  readonly termijnId: string;
  readonly reacties: readonly Reactie[];
  /** The words of the provider that are printed in the report, unchanged. */
  readonly eigenReactie: string | null;
  /** How many words of it fit, as it was set when the draft was sent. */
  readonly meesteWoorden: number;
  readonly ingediendOp: string | null;
  /** How it came, where the team wrote it down. */
  readonly ontvangst: { readonly wijze: Ontvangstwijze; readonly vastgelegdDoor: string | null } | null;
  /** Why it was withdrawn. */
  readonly reden: string | null;
  readonly versie: number;
}

export type NieuwWederhoor = Omit<
  Wederhoorstaat,
  'status' | 'reacties' | 'eigenReactie' | 'ingediendOp' | 'ontvangst' | 'reden' | 'versie'
>;

/** All that a provider says at once. */
export interface Inzending {
  readonly reacties: readonly (Reactieinvoer & { readonly id: string })[];
  readonly eigenReactie: string | null;
}

/** The hearing of one provider on one version of a draft report (law-and-practice § 3: hoor en wederhoor). */
export class Wederhoor {
  private constructor(private huidig: Wederhoorstaat) {}

  static verstuur(nieuw: NieuwWederhoor): Wederhoor {
    return new Wederhoor({
      ...nieuw,
      ...{ status: 'verstuurd', reacties: [], eigenReactie: null, ingediendOp: null, ontvangst: null },
      ...{ reden: null, versie: 1 },
    });
  }

  static herstel(staat: Wederhoorstaat): Wederhoor {
    return new Wederhoor(staat);
  }

  get staat(): Wederhoorstaat {
    return this.huidig;
  }

  /** The headings of the parts of which a reaction has no answer yet. */
  get onbeantwoord(): string[] {
    const open = this.huidig.reacties.filter(({ antwoord }) => antwoord === null);
    return onderdelenVan(this.huidig.concept)
      .filter(({ sleutel }) => open.some(({ onderdeel }) => onderdeel === sleutel))
      .map(({ kop }) => kop);
  }

  /** The parts of the report, by the names of their fields, of which an answer says that they were changed. */
  get toegezegd(): string[] {
    const gewijzigd = this.huidig.reacties.filter(({ antwoord }) => antwoord?.gewijzigd);
    return [...new Set(gewijzigd.map(({ onderdeel }) => plaatsInRapport(onderdeel)))];
  }

  /**
   * Keeps what the provider wrote until it sends it in.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, WEDERHOOR.TERMIJN_VOORBIJ, those of `keur`
   */
  bewaar(inzending: Inzending, isVoorbij: boolean): void {
    if (isVoorbij) weiger('WEDERHOOR.TERMIJN_VOORBIJ');
    this.zet('bewaarReactie', this.keur(inzending));
  }

  /**
   * "No remarks" is a reaction too, and is said on purpose.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, WEDERHOOR.NIETS_TE_VERSTUREN, .TERMIJN_VOORBIJ
   */
  dienIn(op: string, { geenOpmerkingen, isVoorbij }: { geenOpmerkingen: boolean; isVoorbij: boolean }): void {
    if (isVoorbij) weiger('WEDERHOOR.TERMIJN_VOORBIJ');
    const { reacties, eigenReactie } = this.huidig;
    const leeg = reacties.length === 0 && !eigenReactie;
    if (leeg !== geenOpmerkingen) weiger('WEDERHOOR.NIETS_TE_VERSTUREN');
    this.zet('dienIn', { ingediendOp: op });
  }

  /**
   * What came another way than through the portal, also after the term. What was answered already stays answered.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, WEDERHOOR.DAG_PAST_NIET, .NIETS_TE_VERSTUREN and those of `bewaar`
   */
  legVast(
    inzending: Inzending,
    { op, vandaag, ...ontvangst }: NonNullable<Wederhoorstaat['ontvangst']> & { op: string; vandaag: string },
  ): void {
    if (op < this.huidig.verstuurdOp || op > vandaag)
      weiger('WEDERHOOR.DAG_PAST_NIET', {
        name: 'op',
        reason: 'Kies een dag na het versturen en niet later dan vandaag.',
      });
    const { reacties, eigenReactie } = this.keur(inzending);
    if (reacties.length === 0 && !eigenReactie) weiger('WEDERHOOR.NIETS_TE_VERSTUREN');
    // What the provider kept and never sent in is not said.
    const eerder = this.huidig.ingediendOp ? this.huidig : { reacties: [], eigenReactie: null };
    const alle = [...eerder.reacties, ...reacties];
    if (alle.length > MEESTE_REACTIES) weiger('WEDERHOOR.TE_VEEL_REACTIES');
    this.zet('legVast', {
      ...{ reacties: alle, eigenReactie: eigenReactie ?? eerder.eigenReactie },
      ...{ ingediendOp: this.huidig.ingediendOp ?? op, ontvangst },
    });
  }

  /** Only after the last day: until then the provider may still react. @throws DomeinFout OVERGANG_NIET_MOGELIJK, WEDERHOOR.TERMIJN_LOOPT */
  stelGeenReactieVast(isVoorbij: boolean): void {
    if (!isVoorbij) weiger('WEDERHOOR.TERMIJN_LOOPT');
    // What was kept and never sent in is not said.
    this.zet('stelGeenReactieVast', { reacties: [], eigenReactie: null });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, NIET_GEVONDEN */
  beantwoord(reactieId: string, antwoord: Reactieantwoord): void {
    const { reacties } = this.huidig;
    if (!reacties.some(({ id }) => id === reactieId)) throw new DomeinFout('NIET_GEVONDEN');
    this.zet('beantwoord', {
      reacties: reacties.map((reactie) => (reactie.id === reactieId ? { ...reactie, antwoord } : reactie)),
    });
  }

  /** Every reaction has its answer with reason. @throws DomeinFout OVERGANG_NIET_MOGELIJK, WEDERHOOR.NOG_TE_BEANTWOORDEN */
  rondAf(): void {
    if (this.huidig.reacties.some(({ antwoord }) => antwoord === null))
      weiger('WEDERHOOR.NOG_TE_BEANTWOORDEN');
    this.zet('rondAf', {});
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK once the provider reacted */
  trekIn(reden: string): void {
    this.zet('trekIn', { reden });
  }

  private keur({ reacties, eigenReactie }: Inzending): Pick<Wederhoorstaat, 'reacties' | 'eigenReactie'> {
    if (reacties.length > MEESTE_REACTIES) weiger('WEDERHOOR.TE_VEEL_REACTIES');
    for (const reactie of reacties) keurReactie(reactie, onderdelenVan(this.huidig.concept));
    keurEigenReactie(eigenReactie, this.huidig.meesteWoorden);
    return {
      reacties: reacties.map(({ id, onderdeel, soort, documentIds, tekst }) => ({
        ...{ id, onderdeel, soort, documentIds },
        tekst: tekst.trim(),
        antwoord: null,
      })),
      eigenReactie: eigenReactie?.trim() || null,
    };
  }

  private zet(handeling: Wederhoorhandeling, deel: Partial<Wederhoorstaat>): void {
    const status = volgendeStatus<Wederhoorstatus, Wederhoorhandeling>(
      wederhoorovergangen,
      this.huidig.status,
      handeling,
    );
    this.huidig = { ...this.huidig, ...deel, status };
  }
}
