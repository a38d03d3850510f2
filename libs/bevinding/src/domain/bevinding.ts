import { volgendeStatus } from '@navolgbaar/kernel';
import { type Bevindinghandeling, type Bevindingstatus, bevindingovergangen } from './bevinding-status';
import { legeVelden, type Veldfout, weiger } from './fouten';
import { keurToetsing, type Normtoetsing } from './normtoetsing';
import type { Bevindingsoort, Betrokkene, Wet } from './soorten';
import { bepaalVervolg } from './vervolg';

/** What a finding says. */
export interface Bevindinginhoud {
  /** The finding itself, in one statement. */
  readonly stelling: string;
  readonly soort: Bevindingsoort;
  readonly betreft: Betrokkene;
  /** Which provider of the case it is about; null for a pgb-houder, and where the case knows no provider. */
  readonly aanbiederId: string | null;
  readonly wetten: readonly Wet[];
  /** Groups of cliënten that it touches, in the words of the handler (AC-5). */
  readonly clientgroepen: readonly string[];
  /** How it follows from the evidence (BK-4.03). */
  readonly onderbouwing: string;
  /** What it means for inwoners and how the care is organised, not the registration (NW-16). */
  readonly gevolgen: string;
  /** What the provider learned or mended (NW-15). */
  readonly geleerd: string | null;
  readonly toetsing: Normtoetsing | null;
}

/** One version of a finding as it is stored. Moments are ISO instants. */
export interface Bevindingstaat extends Bevindinginhoud {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  /** Within the case: `V-1`; all versions of a finding share it. */
  readonly nummer: number;
  readonly volgnummer: number;
  /** The version that this one revises, and why. */
  readonly vervangtId: string | null;
  readonly herzienreden: string | null;
  readonly status: Bevindingstatus;
  readonly opgesteldOp: string;
  readonly opgesteldDoor: string | null;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly intrekreden: string | null;
  readonly versie: number;
}

export interface Moment {
  readonly op: string;
  readonly door: string | null;
}

type Plaats = Pick<Bevindingstaat, 'id' | 'zaakId' | 'zaakNummer' | 'nummer'>;

/** `V-1`, as people call it. */
export const bevindingnummer = (nummer: number): string => `V-${nummer}`;

const LEEG = { vastgesteldOp: null, vastgesteldDoor: null, intrekreden: null, versie: 1 } as const;

/** One version of a finding: every change goes through the transition table. */
export class Bevinding {
  private constructor(private huidig: Bevindingstaat) {}

  /** Whoever calls it has held the content against `keurBevinding`. */
  static stelOp(plaats: Plaats, inhoud: Bevindinginhoud, { op, door }: Moment): Bevinding {
    const nieuw = { status: 'concept', volgnummer: 1, vervangtId: null, herzienreden: null } as const;
    return new Bevinding({ ...plaats, ...inhoud, ...nieuw, ...LEEG, opgesteldOp: op, opgesteldDoor: door });
  }

  static herstel(staat: Bevindingstaat): Bevinding {
    return new Bevinding(staat);
  }

  get staat(): Bevindingstaat {
    return this.huidig;
  }

  get naam(): string {
    return bevindingnummer(this.huidig.nummer);
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEVINDING.… */
  wijzig(inhoud: Bevindinginhoud, bewijsstukken: number): void {
    const status = this.volgende('wijzig');
    keurBevinding(inhoud, bewijsstukken);
    this.huidig = { ...this.huidig, ...inhoud, status };
  }

  /**
   * Adopts it: from now on it stays as it is.
   * @param bewijsstukken how many pieces of evidence in use it rests on
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEVINDING.…
   */
  stelVast(bewijsstukken: number, { op, door }: Moment): void {
    const status = this.volgende('stelVast');
    keurBevinding(this.huidig, bewijsstukken);
    this.huidig = { ...this.huidig, status, vastgesteldOp: op, vastgesteldDoor: door };
  }

  /**
   * Begins a new version with the same content, to be changed and adopted. This one counts until then.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEVINDING.TEKST_ONTBREEKT
   */
  herzie(id: string, reden: string, { op, door }: Moment): Bevinding {
    this.volgende('herzie');
    eisReden(reden, 'Leg uit waarom de bevinding wordt herzien.');
    return new Bevinding({
      ...this.huidig,
      ...{ id, status: 'concept', volgnummer: this.huidig.volgnummer + 1 },
      ...{ vervangtId: this.huidig.id, herzienreden: reden },
      ...{ ...LEEG, opgesteldOp: op, opgesteldDoor: door },
    });
  }

  /** A draft is no finding yet: only what was adopted goes to another. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  geefDoor(): void {
    this.volgende('geefDoor');
  }

  /** To the college, about a pgb-houder. @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEVINDING.VERSTREKKING_PAST_NIET */
  verstrek(): void {
    this.volgende('verstrek');
    if (!bepaalVervolg(this.huidig).verstrekken) weiger('BEVINDING.VERSTREKKING_PAST_NIET');
  }

  /** A newer version was adopted. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  vervang(): void {
    this.huidig = { ...this.huidig, status: this.volgende('vervang') };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, BEVINDING.TEKST_ONTBREEKT */
  trekIn(reden: string): void {
    const status = this.volgende('trekIn');
    eisReden(reden, 'Leg uit waarom de bevinding wordt ingetrokken.');
    this.huidig = { ...this.huidig, status, intrekreden: reden };
  }

  private volgende(handeling: Bevindinghandeling): Bevindingstatus {
    return volgendeStatus<Bevindingstatus, Bevindinghandeling>(
      bevindingovergangen,
      this.huidig.status,
      handeling,
    );
  }
}

const TEKSTEN = {
  stelling: 'Schrijf in één zin op wat u vaststelt.',
  onderbouwing: 'Leg uit hoe dit uit het bewijs volgt.',
  gevolgen: 'Schrijf op wat dit betekent voor inwoners en voor hoe de zorg is georganiseerd.',
} as const;

/**
 * What must hold of a finding, all that is missing at once: no finding without its reasons (BK-4.03), without what it
 * means for inwoners (NW-16) or without evidence. Of a shortcoming of a provider it is asked what the provider learned
 * (NW-15); that it learned nothing yet is an answer too.
 * @throws DomeinFout BEVINDING.TEKST_ONTBREEKT,  .BEWIJS_ONTBREEKT, of its norm .NORM_NIET_VAN_TOEPASSING,
 * .AANBEVELING_GEEN_TEKORTKOMING, .TOELICHTING_ONTBREEKT
 */
export function keurBevinding(inhoud: Bevindinginhoud, bewijsstukken: number): void {
  const leeg: Veldfout[] = legeVelden(inhoud, TEKSTEN);
  if (inhoud.soort === 'tekortkoming' && inhoud.betreft === 'aanbieder' && !inhoud.geleerd?.trim()) {
    leeg.push({
      name: 'geleerd',
      reason: 'Schrijf op wat de aanbieder hiervan leerde of verbeterde, ook als dat nog niets is.',
    });
  }
  if (leeg.length > 0) weiger('BEVINDING.TEKST_ONTBREEKT', leeg);
  keurToetsing(inhoud.toetsing, inhoud.soort);
  if (bewijsstukken < 1) {
    weiger('BEVINDING.BEWIJS_ONTBREEKT', [
      { name: 'bewijsstukIds', reason: 'Kies ten minste één bewijsstuk waarop de bevinding rust.' },
    ]);
  }
}

function eisReden(reden: string, uitleg: string): void {
  if (!reden.trim()) weiger('BEVINDING.TEKST_ONTBREEKT', [{ name: 'reden', reason: uitleg }]);
}
