import { volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Afspraakhandeling, type Afspraakstatus, afspraakovergangen } from './afspraak-status';
import type {
  Afhandeling,
  Afspraakstaat,
  Controle,
  Monitoringband,
  NieuweAfspraak,
  Signaal,
  Uitvoeringsbericht,
} from './afspraakstaat';
import { weiger } from './fouten';
import { type Gevolg, kanNaarCollege } from './soorten';

/** A check as a person records it; with the day of the next one where the agreement goes on. */
export type Gecontroleerd = Omit<Controle, 'door'> & { readonly volgendeOp: string | null };

/** A binding agreement for the safety of clients, made at once: every change goes through the transition table (AC-3). */
export class Afspraak {
  private constructor(private huidig: Afspraakstaat) {}

  /** @throws DomeinFout VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT, .DAG_PAST_NIET, .EIGENAAR_PAST_NIET */
  static maak(nieuw: NieuweAfspraak, vandaag: Temporal.PlainDate): Afspraak {
    eisTekst(nieuw.tekst, 'tekst', 'Schrijf op wat is afgesproken.');
    const functie = nieuw.eigenaarFunctie?.trim() ?? '';
    if ((functie === '') === (nieuw.eigenaarId === null)) {
      weiger('VEILIGHEIDSAFSPRAAK.EIGENAAR_PAST_NIET', {}, [
        {
          name: 'eigenaarFunctie',
          reason: 'Vul in wie zich aan de afspraak houdt: een functie bij de aanbieder, of een collega.',
        },
      ]);
    }
    const { afgesprokenOp, uiterlijk, controleOp } = nieuw;
    eisDag(
      voor(afgesprokenOp, vandaag.add({ days: 1 })),
      'afgesprokenOp',
      'Vul de dag van de afspraak in, vandaag of eerder.',
    );
    eisDag(!voor(uiterlijk, vandaag), 'uiterlijk', 'Deze dag is voorbij. Vul vandaag of een latere dag in.');
    eisDag(
      !voor(controleOp, Temporal.PlainDate.from(uiterlijk)),
      'controleOp',
      'Controleer op of na de dag waarop de afspraak moet zijn nagekomen.',
    );
    const leeg = { berichten: [], controles: [], afhandeling: null, eindreden: null, beeindigdOp: null };
    return new Afspraak({ ...nieuw, ...leeg, status: 'loopt', versie: 1 });
  }

  static herstel(staat: Afspraakstaat): Afspraak {
    return new Afspraak(staat);
  }

  get staat(): Afspraakstaat {
    return this.huidig;
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT */
  meldUitvoering(bericht: Uitvoeringsbericht): void {
    const status = this.volgende('meldUitvoering');
    eisTekst(bericht.tekst, 'tekst', 'Schrijf op wat is gedaan.');
    this.huidig = { ...this.huidig, status, berichten: [...this.huidig.berichten, bericht] };
  }

  /**
   * Records a check. Not kept is a breach; kept ends the agreement, or it goes on until the next check.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT, .DAG_PAST_NIET
   */
  controleer(
    { volgendeOp, ...controle }: Gecontroleerd,
    vandaag: Temporal.PlainDate,
    door: string | null,
  ): void {
    const { uitkomst, op } = controle;
    const goed = volgendeOp === null ? 'controleerNagekomen' : 'controleerLoopt';
    const status = this.volgende(uitkomst === 'nagekomen' ? goed : 'controleerGeschonden');
    eisTekst(controle.toelichting, 'toelichting', 'Schrijf op wat u zag.');
    eisTekst(controle.bewijs, 'bewijs', 'Schrijf op waaruit dat blijkt.');
    const binnen =
      !voor(op, Temporal.PlainDate.from(this.huidig.afgesprokenOp)) &&
      !voor(vandaag.toString(), Temporal.PlainDate.from(op));
    eisDag(binnen, 'op', 'Vul een dag in vanaf de dag van de afspraak tot en met vandaag.');
    const past =
      volgendeOp === null ||
      (uitkomst === 'nagekomen' && voor(vandaag.toString(), Temporal.PlainDate.from(volgendeOp)));
    eisDag(
      past,
      'volgendeOp',
      'Een volgende controle is na vandaag, en alleen als de afspraak is nagekomen.',
    );
    this.huidig = {
      ...this.huidig,
      ...{ status, controles: [...this.huidig.controles, { ...controle, door }] },
      controleOp: volgendeOp ?? this.huidig.controleOp,
    };
  }

  /**
   * What was done with the breach.
   * @param wet the law of its case; null before there is one
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT, .MAAK_NIEUWE, .GEEN_ADVIES
   */
  handelAf(afhandeling: Afhandeling, wet: string | null): void {
    const status = this.volgende('handelAf');
    eisTekst(afhandeling.reden, 'reden', 'Leg uit waarom u dit kiest.');
    if (afhandeling.gevolg === 'advies_college' && !kanNaarCollege(wet))
      weiger('VEILIGHEIDSAFSPRAAK.GEEN_ADVIES', {}, [
        { name: 'gevolg', reason: 'Kies iets anders: over zorg uit de Wlz besluit het college niet.' },
      ]);
    if (eisNieuwe(afhandeling.gevolg) !== (afhandeling.afspraakId !== null))
      weiger('VEILIGHEIDSAFSPRAAK.MAAK_NIEUWE');
    this.huidig = { ...this.huidig, status, afhandeling };
  }

  /** Goes on under the monitoring of the case: then it does not keep the case open. @throws DomeinFout OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.… */
  brengOnderMonitoring(monitoring: Monitoringband): void {
    const status = this.volgende('brengOnderMonitoring');
    if (this.huidig.monitoring) weiger('VEILIGHEIDSAFSPRAAK.AL_ONDER_MONITORING');
    eisTekst(monitoring.reden, 'reden', 'Leg uit waarom de afspraak onder monitoring verder loopt.');
    this.huidig = { ...this.huidig, status, monitoring };
  }

  /** Which monitoring that became. */
  volgMonitoring(id: string): void {
    const { monitoring } = this.huidig;
    if (monitoring) this.huidig = { ...this.huidig, monitoring: { ...monitoring, id } };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT */
  beeindig(eindreden: string, vandaag: Temporal.PlainDate): void {
    const status = this.volgende('beeindig');
    eisTekst(eindreden, 'reden', 'Leg uit waarom de afspraak eindigt.');
    this.huidig = { ...this.huidig, status, eindreden, beeindigdOp: vandaag.toString() };
  }

  /** The melding at which it was made became, or was added to, a case. */
  hoortBij(zaakId: string, zaakNummer: string): void {
    this.huidig = { ...this.huidig, zaakId, zaakNummer };
  }

  /** Why it asks for attention now, or null. */
  signaal(vandaag: Temporal.PlainDate): Signaal | null {
    return signaalVan(this.huidig, vandaag);
  }

  /** Whether an act is possible now: what a screen offers. */
  kan(handeling: Afspraakhandeling): boolean {
    const { status, monitoring, zaakId } = this.huidig;
    const tabel: Readonly<Partial<Record<Afspraakhandeling, unknown>>> = afspraakovergangen[status];
    if (handeling === 'brengOnderMonitoring' && (monitoring !== null || zaakId === null)) return false;
    return tabel[handeling] !== undefined;
  }

  private volgende(handeling: Afspraakhandeling): Afspraakstatus {
    return volgendeStatus<Afspraakstatus, Afspraakhandeling>(
      afspraakovergangen,
      this.huidig.status,
      handeling,
    );
  }
}

/** A breach that nobody dealt with, or a day of checking that passed. */
export function signaalVan(
  { status, controleOp }: Pick<Afspraakstaat, 'status' | 'controleOp'>,
  vandaag: Temporal.PlainDate,
): Signaal | null {
  if (status === 'geschonden') return 'geschonden';
  const wacht = status === 'loopt' || status === 'gemeld';
  return wacht && voor(controleOp, vandaag) ? 'niet_gecontroleerd' : null;
}

const eisNieuwe = (gevolg: Gevolg): boolean => gevolg === 'nieuwe_afspraak';

const voor = (dag: string, grens: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(dag, grens) < 0;

function eisDag(goed: boolean, name: string, reason: string): void {
  if (!goed) weiger('VEILIGHEIDSAFSPRAAK.DAG_PAST_NIET', { reden: reason }, [{ name, reason }]);
}

function eisTekst(tekst: string, name: string, reason: string): void {
  if (!tekst.trim()) weiger('VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT', {}, [{ name, reason }]);
}
