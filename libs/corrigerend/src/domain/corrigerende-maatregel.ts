import { DomeinFout, schrijfDag as dag, volgendeStatus } from '@navolgbaar/kernel';
import {
  type Corrigerendhandeling,
  type Corrigerendstatus,
  corrigerendovergangen,
} from './corrigerend-status';
import type {
  Bedrag,
  Bekendmaking,
  Corrigerendstaat,
  NieuweMaatregel,
  Overdracht,
  Rechtsmiddel,
  Wanneer,
} from './corrigerendstaat';
import { weiger, weigerAls } from './fouten';
import { type Middelinvoer, keurMiddel, keurUitkomst, type Uitkomstkeuze } from './keur-middel';
import {
  type Bekendmakingsinvoer,
  type Clientinvoer,
  eindeVoorBegin,
  keurBekendmaking,
  keurClienten,
  keurVerlenging,
  nietNa,
  nietVoor,
} from './keuringen';
import {
  type Openbaarmakingsinvoer,
  besluittekst,
  blijftOpenbaar,
  keurOpenbaarmaking,
  opPagina,
  staatOpenbaar,
  vervaltekst,
  weghaaltekst,
} from './openbaarmaking';
import { BEDRAGTEKST, GEVOLGTEKST, MIDDELTEKST, UITKOMSTTEKST } from './regelteksten';
import { type Middeltermijn, isTeLaat } from './rechtsmiddelen';
import { geeindigdeSchorsing, langste } from './schorsing';
import { BEDRAGEN_VAN, LASTEN, PER_CLIENT, type Uitvoering } from './soorten';
import { afgerond } from './uitvoeringen';

export interface Uitvoeringsinvoer {
  /** The cliënt that it is about; null for a measure that is of no cliënt. */
  readonly code: string | null;
  readonly uitkomst: Uitvoering;
  readonly op: string;
  readonly toelichting: string;
}
type Uitkomst = NonNullable<Rechtsmiddel['uitkomst']>;
export interface Uitkomstinvoer extends Uitkomstkeuze {
  readonly middelId: string;
}

/**
 * What a college really imposed on a provider or its cliënten, how it was carried out, what was brought against it and how it
 * ended (Beleidskader § 8; BK-8.07, BK-8.08). Every change goes through the transition table and leaves a line behind.
 */
export class CorrigerendeMaatregel {
  private constructor(private huidig: Corrigerendstaat) {}

  /** @throws DomeinFout CORRIGEREND.CLIENT_WLZ, .PAST_NIET, .ONVOLLEDIG */
  static begin(nieuw: NieuweMaatregel, wanneer: Wanneer): CorrigerendeMaatregel {
    const { soort, besluit, van, tot } = nieuw;
    keurClienten(nieuw.soort, nieuw.clienten);
    weigerAls('CORRIGEREND.ONVOLLEDIG', [
      nietNa('besluitOp', besluit.op, wanneer.op),
      soort === 'geen' &&
        !besluit.reden?.trim() && {
          name: 'reden',
          reason: 'Leg uit waarom het college geen maatregel oplegt.',
        },
      eindeVoorBegin(van, tot),
    ]);
    const tekst =
      soort === 'geen'
        ? `Het college van ${nieuw.gemeenteNaam} besloot op ${dag(besluit.op)} geen maatregel op te leggen.`
        : `Besluit van het college van ${nieuw.gemeenteNaam} van ${dag(besluit.op)}.`;
    return new CorrigerendeMaatregel({
      ...nieuw,
      clienten: nieuw.clienten.map((client) => ({ ...client, uitvoering: null })),
      status: soort === 'geen' ? 'geen_maatregel' : 'besloten',
      ...{ contractsoort: null, bekendmaking: null, uitvoeringUiterlijk: null, uitgevoerdOp: null },
      uitvoering: null,
      ...{ bedragen: [], rechtsmiddelen: [], schorsing: null, eerdereSchorsingen: [] },
      ...{ einde: null, overdracht: null, openbaarmaking: null, effecten: [] },
      historie: [{ handeling: 'legBesluitVast', tekst, ...wanneer }],
      versie: 1,
    });
  }

  static herstel(staat: Corrigerendstaat): CorrigerendeMaatregel {
    return new CorrigerendeMaatregel(staat);
  }

  get staat(): Corrigerendstaat {
    return this.huidig;
  }

  /** The term in which the gemeente reports back. */
  wachtTot(uiterlijk: string): void {
    this.huidig = { ...this.huidig, uitvoeringUiterlijk: uiterlijk };
  }

  /**
   * @param bezwaar until when somebody can object; null where it is no besluit
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.ONVOLLEDIG, .PAST_NIET
   */
  maakBekend(invoer: Bekendmakingsinvoer, bezwaar: Bekendmaking['bezwaar'], wanneer: Wanneer): void {
    this.eis('maakBekend', wanneer);
    const { soort } = this.huidig;
    const { op, hoe, aanAanbieder, contractsoort } = invoer;
    const van = invoer.van ?? this.huidig.van;
    const tot = invoer.tot ?? this.huidig.tot;
    keurBekendmaking(this.huidig, { ...invoer, van, tot }, wanneer.op);
    // A stop works from the day itself; what was asked to report, is reported with it.
    const klaar = soort === 'clientenstop' || LASTEN.includes(soort);
    this.zet('maakBekend', wanneer, `Bekendgemaakt op ${dag(op)}: ${hoe}.`, {
      ...{ van, tot, contractsoort, bekendmaking: { op, hoe, aanAanbieder, bezwaar } },
      ...(klaar ? { uitvoeringUiterlijk: null } : {}),
    });
  }

  /** Whom it is about, where the decision did not say so. @throws DomeinFout as `begin`, OVERGANG_NIET_MOGELIJK, CORRIGEREND.AL_GEMELD */
  noemClienten(clienten: readonly Clientinvoer[], wanneer: Wanneer): void {
    this.eis('noemClienten', wanneer);
    keurClienten(this.huidig.soort, clienten);
    const bestaand = this.huidig.clienten;
    if (bestaand.some((een) => een.uitvoering && !clienten.some(({ code }) => code === een.code)))
      weiger('CORRIGEREND.AL_GEMELD', {
        name: 'clienten',
        reason: 'Van een cliënt is al gemeld wat er is gebeurd. Laat hem staan.',
      });
    const nu = clienten.map((client) => ({
      ...client,
      uitvoering: bestaand.find(({ code }) => code === client.code)?.uitvoering ?? null,
    }));
    // Where only those stay of whom it was reported, nothing is to come any more.
    const gemeld = nu.flatMap(({ uitvoering }) => uitvoering ?? []);
    const klaar = nu.length > 0 && gemeld.length === nu.length;
    this.zet(
      klaar ? 'rondUitvoeringAf' : 'noemClienten',
      wanneer,
      `Cliënten genoemd: ${clienten.map(({ code }) => code).join(', ')}.`,
      {
        clienten: nu,
        ...(klaar ? afgerond(gemeld) : {}),
      },
    );
  }

  /**
   * What the gemeente did, per cliënt or of the step from the contract. With the last one the measure is carried out.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.PAST_NIET, .AL_GEMELD, .ONVOLLEDIG
   */
  meldUitvoering({ code, ...uitvoering }: Uitvoeringsinvoer, wanneer: Wanneer): void {
    const { soort, clienten, bekendmaking, status, uitvoering: eerder } = this.huidig;
    this.eis(status === 'uitgevoerd' ? 'rondUitvoeringAf' : 'meldUitvoering', wanneer);
    const perClient = PER_CLIENT.includes(soort);
    if (!perClient && soort !== 'contractmaatregel') weiger('CORRIGEREND.PAST_NIET');
    if (perClient !== (code !== null))
      weiger('CORRIGEREND.PAST_NIET', { name: 'code', reason: 'Kies om welke cliënt het gaat.' });
    weigerAls('CORRIGEREND.ONVOLLEDIG', [
      nietNa('op', uitvoering.op, wanneer.op),
      nietVoor(uitvoering.op, bekendmaking?.op, 'de bekendmaking'),
    ]);
    const client = clienten.find((een) => een.code === code);
    if (perClient && !client)
      weiger('CORRIGEREND.PAST_NIET', { name: 'code', reason: 'Kies een cliënt van deze maatregel.' });
    // What was not carried out is reported again when it is; the history keeps both.
    if (perClient ? client?.uitvoering?.uitkomst === 'uitgevoerd' : eerder === 'uitgevoerd')
      weiger('CORRIGEREND.AL_GEMELD', {
        name: 'code',
        reason: 'Er is al gemeld dat dit is uitgevoerd.',
      });
    const nu = clienten.map((een) => (een === client ? { ...een, uitvoering } : een));
    const gemeld = nu.flatMap((een) => een.uitvoering ?? []);
    const klaar = gemeld.length === nu.length;
    const wat = uitvoering.uitkomst === 'uitgevoerd' ? 'Uitgevoerd' : 'Niet uitgevoerd';
    const wie = code === null ? '' : ` bij cliënt ${code}`;
    this.zet(
      klaar ? 'rondUitvoeringAf' : 'meldUitvoering',
      wanneer,
      `${wat}${wie} op ${dag(uitvoering.op)}: ${uitvoering.toelichting}`,
      { clienten: nu, ...(klaar ? afgerond(perClient ? gemeld : [uitvoering]) : {}) },
    );
  }

  /** What was forfeited or collected, as reported. @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.PAST_NIET, .ONVOLLEDIG */
  legBedragVast(bedrag: Bedrag, wanneer: Wanneer): void {
    this.eis('legBedragVast', wanneer);
    const { soort, bekendmaking, tot } = this.huidig;
    const kan = BEDRAGEN_VAN[soort] ?? [];
    if (!kan.includes(bedrag.soort))
      weiger('CORRIGEREND.PAST_NIET', { name: 'soort', reason: 'Dit hoort niet bij deze maatregel.' });
    weigerAls('CORRIGEREND.ONVOLLEDIG', [
      nietNa('op', bedrag.op, wanneer.op),
      nietVoor(bedrag.op, bekendmaking?.op, 'de bekendmaking'),
      // Awb art. 5:32a lid 2: within the begunstigingstermijn nothing is forfeited.
      bedrag.soort === 'verbeurd' &&
        tot !== null &&
        bedrag.op <= tot && { name: 'op', reason: 'Kies een dag na de begunstigingstermijn.' },
      bedrag.soort !== 'toegepast' &&
        bedrag.centen === null && { name: 'bedrag', reason: 'Vul het bedrag in.' },
    ]);
    const tekst = `${BEDRAGTEKST[bedrag.soort]} op ${dag(bedrag.op)}.`;
    this.zet('legBedragVast', wanneer, tekst, { bedragen: [...this.huidig.bedragen, bedrag] });
  }

  /** @param tot null: without an end @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.PAST_NIET, .ONVOLLEDIG */
  verleng({ tot, reden }: { readonly tot: string | null; readonly reden: string }, wanneer: Wanneer): void {
    this.eis('verleng', wanneer);
    keurVerlenging(this.huidig, tot, wanneer.op);
    // What had no end gets one: that makes it shorter.
    const wat = this.huidig.tot === null ? 'Eindigt op' : 'Verlengd tot en met';
    const tekst = tot ? `${wat} ${dag(tot)}: ${reden}` : `Verlengd zonder einddatum: ${reden}`;
    this.zet('verleng', wanneer, tekst, { tot });
  }

  /**
   * Bezwaar or a request suspends nothing (Awb art. 6:16).
   * @param termijn the term in which it had to come; null where none is known
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.PAST_NIET, .ONVOLLEDIG, .VOORZIENING_LOOPT,
   * .ZONDER_BEZWAAR
   */
  stelMiddelIn(invoer: Middelinvoer, termijn: Middeltermijn | null, wanneer: Wanneer): void {
    this.eis('stelMiddelIn', wanneer);
    keurMiddel(this.huidig, invoer, wanneer.op);
    const { soort, ingesteldOp } = invoer;
    const teLaat = isTeLaat(termijn, invoer);
    const middel: Rechtsmiddel = { ...invoer, uiterlijk: termijn?.uiterlijk ?? null, teLaat, uitkomst: null };
    const laat = teLaat
      ? ' Dat is na de laatste dag. Of dat gevolgen heeft, besluit de gemeente of de rechter.'
      : '';
    this.zet('stelMiddelIn', wanneer, `${MIDDELTEKST[soort]} ontvangen op ${dag(ingesteldOp)}.${laat}`, {
      rechtsmiddelen: [...this.huidig.rechtsmiddelen, middel],
    });
  }

  /**
   * How a remedy ended, and what that does: a granted voorlopige voorziening suspends, a revoked measure ends.
   * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, CORRIGEREND.MIDDEL_AFGEDAAN, .PAST_NIET, .ONVOLLEDIG
   */
  legUitkomstVast(
    { middelId, tot, ...uitkomst }: Uitkomstinvoer,
    beroep: Uitkomst['beroep'],
    wanneer: Wanneer,
  ): void {
    this.eis('legUitkomstVast', wanneer);
    const middel = this.huidig.rechtsmiddelen.find(({ id }) => id === middelId);
    if (!middel) throw new DomeinFout('NIET_GEVONDEN');
    keurUitkomst(this.huidig, middel, { ...uitkomst, tot }, wanneer.op);
    const { gevolg, op, toelichting } = uitkomst;
    const { einde } = this.huidig;
    const voorbij = einde !== null && (gevolg === 'geschorst' || this.huidig.status === 'herroepen');
    const wat = voorbij ? 'De maatregel was al geëindigd: daaraan verandert niets.' : GEVOLGTEKST[gevolg];
    const tekst = `${MIDDELTEKST[middel.soort]}: ${UITKOMSTTEKST[uitkomst.uitkomst]} op ${dag(op)}. ${wat}`;
    const rechtsmiddelen = this.huidig.rechtsmiddelen.map((een) =>
      een === middel ? { ...een, uitkomst: { ...uitkomst, beroep } } : een,
    );
    // A judge rules on what was asked, also when the measure ended meanwhile: recorded, and nothing comes back to life.
    if (voorbij) return this.zet('legUitkomstVast', wanneer, tekst, { rechtsmiddelen });
    if (gevolg === 'geschorst') {
      // One on top of one that holds takes its place from that day on, and never ends before it: each ruling stands on its own.
      const schorsing = geeindigdeSchorsing(this.huidig, op);
      const { eerdereSchorsingen } = this.huidig;
      return this.zet('schors', wanneer, tekst, {
        ...{ rechtsmiddelen, schorsing: { van: op, tot: langste(this.huidig, tot), reden: toelichting } },
        eerdereSchorsingen: schorsing ? [...eerdereSchorsingen, schorsing] : eerdereSchorsingen,
      });
    }
    if (gevolg === 'herroepen')
      return this.zet('herroep', wanneer, tekst, {
        ...{ rechtsmiddelen, einde: { op, reden: toelichting }, uitvoeringUiterlijk: null },
        schorsing: geeindigdeSchorsing(this.huidig, op),
      });
    const anders = gevolg === 'gewijzigd' && this.huidig.soort === 'clientenstop' && tot !== this.huidig.tot;
    if (!anders || tot === null) return this.zet('legUitkomstVast', wanneer, tekst, { rechtsmiddelen });
    // Also who did not bring it is told: the measure lasts until another day.
    this.zet('wijzigEinde', wanneer, `${tekst} De laatste dag is nu ${dag(tot)}.`, { rechtsmiddelen, tot });
  }

  /** @param op the last day of it @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.ONVOLLEDIG */
  eindigSchorsing({ op, reden }: { readonly op: string; readonly reden: string }, wanneer: Wanneer): void {
    const handeling = this.huidig.uitgevoerdOp ? 'eindigSchorsingUitgevoerd' : 'eindigSchorsing';
    this.eis(handeling, wanneer);
    weigerAls('CORRIGEREND.ONVOLLEDIG', [
      nietNa('op', op, wanneer.op),
      nietVoor(op, this.huidig.schorsing?.van, 'het begin van de schorsing'),
    ]);
    this.zet(handeling, wanneer, `De schorsing eindigde op ${dag(op)}: ${reden}`, {
      schorsing: geeindigdeSchorsing(this.huidig, op),
    });
  }

  /** @param op the first day on which it holds no more @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.ONVOLLEDIG */
  hefOp(einde: { readonly op: string; readonly reden: string }, wanneer: Wanneer): void {
    this.eis('hefOp', wanneer);
    const { besluit } = this.huidig;
    weigerAls('CORRIGEREND.ONVOLLEDIG', [
      nietNa('op', einde.op, wanneer.op),
      nietVoor(einde.op, besluit.op, 'de dag van het besluit'),
    ]);
    this.zet('hefOp', wanneer, `Beëindigd op ${dag(einde.op)}: ${einde.reden}`, {
      ...{ einde, uitvoeringUiterlijk: null, schorsing: geeindigdeSchorsing(this.huidig, einde.op) },
    });
  }

  /** What came of it, for who looks back. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
  legEffectVast(tekst: string, wanneer: Wanneer): void {
    this.eis('legEffectVast', wanneer);
    const effect = { tekst, op: wanneer.op, door: wanneer.door };
    this.zet('legEffectVast', wanneer, `Effect: ${tekst}`, { effecten: [...this.huidig.effecten, effect] });
  }

  /**
   * It was not enough: private, administrative or criminal law goes on, and it is no longer the turn of the supervisor
   * (BK-8.08, AC-11). The gemeente keeps reporting.
   * @param stil the provider hears nothing of it, for who took over decides when it does
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN, .STAAT_OPENBAAR, .ONVOLLEDIG
   */
  draagOver(overdracht: Omit<Overdracht, 'door'>, wanneer: Wanneer, { stil = false } = {}): void {
    this.eis('draagOver', wanneer);
    if (this.huidig.overdracht) weiger('CORRIGEREND.OVERGEDRAGEN');
    // A suspect hears nothing of it; that the stop went off the page without a word would tell.
    const openbaar = staatOpenbaar(this.huidig, wanneer.op);
    if (overdracht.soort === 'strafrecht' && openbaar) weiger('CORRIGEREND.STAAT_OPENBAAR');
    weigerAls('CORRIGEREND.ONVOLLEDIG', [
      nietNa('op', overdracht.op, wanneer.op),
      nietVoor(overdracht.op, this.huidig.besluit.op, 'de dag van het besluit'),
    ]);
    this.zet(
      openbaar && !stil ? 'draagOverVanPagina' : 'draagOver',
      wanneer,
      `Overgedragen op ${dag(overdracht.op)} aan ${overdracht.aan}. De toezichthouder is niet meer aan zet.`,
      {
        overdracht: { ...overdracht, door: wanneer.door },
      },
    );
  }

  /**
   * Somebody decided that everybody may read of this stop (Woo art. 3.1). It stands there while it runs, and no longer; and
   * not before whoever objects could go to court.
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN, and what `keurOpenbaarmaking` throws
   */
  maakOpenbaar(invoer: Openbaarmakingsinvoer, wanneer: Wanneer): void {
    this.eis('maakOpenbaar', wanneer);
    keurOpenbaarmaking(this.huidig, invoer, wanneer.op);
    const nu = invoer.vanaf <= wanneer.op;
    const openbaarmaking = { ...invoer, op: nu ? wanneer.op : null, door: wanneer.door };
    const handeling = nu ? 'maakOpenbaar' : 'kondigOpenbaarAan';
    this.zet(handeling, wanneer, besluittekst(openbaarmaking), { openbaarmaking });
  }

  /** What was decided has waited long enough. @param pagina where @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.… */
  plaatsOpPagina(pagina: string, wanneer: Wanneer): void {
    this.eis('plaatsOpPagina', wanneer);
    const openbaarmaking = opPagina(this.huidig, pagina, wanneer.op);
    this.zet('plaatsOpPagina', wanneer, 'Na de wachttijd op de openbare pagina gezet.', { openbaarmaking });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN, .NIET_OPENBAAR */
  haalVanOpenbarePagina(reden: string, wanneer: Wanneer): void {
    this.eis('haalVanOpenbarePagina', wanneer);
    const { openbaarmaking } = this.huidig;
    if (!openbaarmaking) return weiger('CORRIGEREND.NIET_OPENBAAR');
    const tekst = weghaaltekst(openbaarmaking, reden);
    this.zet('haalVanOpenbarePagina', wanneer, tekst, { openbaarmaking: null });
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN for who is no longer at turn */
  private eis(handeling: Corrigerendhandeling, { kant }: Wanneer): void {
    this.volgende(handeling);
    if (this.huidig.overdracht && kant === 'toezicht') weiger('CORRIGEREND.OVERGEDRAGEN');
  }

  private zet(
    handeling: Corrigerendhandeling,
    wanneer: Wanneer,
    tekst: string,
    deel: Partial<Corrigerendstaat>,
  ): void {
    const nu = { ...this.huidig, ...deel, status: this.volgende(handeling) };
    const { openbaarmaking } = nu;
    const vervalt = openbaarmaking !== null && !blijftOpenbaar(this.huidig, nu, wanneer.op);
    const slot = vervalt ? vervaltekst(openbaarmaking) : '';
    const historie = [...this.huidig.historie, { handeling, tekst: `${tekst}${slot}`, ...wanneer }];
    this.huidig = { ...nu, historie, openbaarmaking: vervalt ? null : openbaarmaking };
  }

  private volgende(handeling: Corrigerendhandeling): Corrigerendstatus {
    return volgendeStatus<Corrigerendstatus, Corrigerendhandeling>(
      corrigerendovergangen,
      this.huidig.status,
      handeling,
    );
  }
}
