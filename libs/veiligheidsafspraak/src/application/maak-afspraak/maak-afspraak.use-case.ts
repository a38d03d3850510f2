import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { SchrijfAanbieder } from '@navolgbaar/bericht';
import { BekendeBehandelaars, Belangenconflicten } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { BeheerActiepunten } from '@navolgbaar/weging';
import { Afspraak } from '../../domain/afspraak';
import type { Afspraakstaat, Monitoringband, NieuweAfspraak } from '../../domain/afspraakstaat';
import { weiger } from '../../domain/fouten';
import { Afspraakwerk, feitVan } from '../afspraakwerk';
import { Afspraken } from '../ports/afspraken';

type Inhoud = Pick<
  NieuweAfspraak,
  | 'tekst'
  | 'afgesprokenOp'
  | 'eigenaarFunctie'
  | 'eigenaarId'
  | 'uiterlijk'
  | 'controleWijze'
  | 'controleDoor'
  | 'controleOp'
>;

export interface BijZaakCommand extends Inhoud {
  readonly zaakId: string;
  /** Of a case with several providers. */
  readonly aanbiederId?: string | undefined;
}

export interface BijMeldingCommand extends Inhoud {
  readonly meldingId: string;
  /** The task of the werkoverleg at this melding that it comes from. */
  readonly actiepuntId: string | null;
}

export interface InPlaatsVanCommand extends Inhoud {
  /** The agreement that was not kept. */
  readonly id: string;
  readonly gezien: number;
  /** Why a new agreement is enough. */
  readonly reden: string;
}

type Plaats = Pick<
  NieuweAfspraak,
  | 'zaakId'
  | 'zaakNummer'
  | 'meldingId'
  | 'meldingNummer'
  | 'actiepuntId'
  | 'vervolgOp'
  | 'aanbiederId'
  | 'aanbiederNaam'
> & { readonly monitoring: Monitoringband | null };

/**
 * Makes a binding agreement for the safety of clients, at once and apart from structural improvement (AC-3). The provider gets
 * it in writing: the letter exists exactly when the agreement does.
 */
@Injectable()
export class MaakAfspraak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly meldingen: MeldingFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly conflicten: Belangenconflicten,
    private readonly actiepunten: BeheerActiepunten,
    private readonly afspraken: Afspraken,
    private readonly werk: Afspraakwerk,
    private readonly brieven: SchrijfAanbieder,
  ) {}

  /**
   * In a case. A closed case gets none: its agreements were made before.
   * @returns the id of the agreement
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BEHANDELAAR_ONBEKEND, ONDERZOEK.KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN,
   * VEILIGHEIDSAFSPRAAK.…
   */
  bijZaak(actor: Actor, { zaakId, aanbiederId: gekozen, ...inhoud }: BijZaakCommand): Promise<string> {
    eisRecht(actor, 'veiligheidsafspraak:maken');
    return this.uow.run(actor, async () => {
      const zaak = await this.werk.eisZaak(zaakId);
      if (!zaak?.aanbiederId) return weiger('VEILIGHEIDSAFSPRAAK.AANBIEDER_ONTBREEKT');
      if (zaak.status === 'afgesloten') return weiger('VEILIGHEIDSAFSPRAAK.ZAAK_GESLOTEN');
      const aanbieder = await this.zaken.aanbieder(zaak, gekozen);
      return this.maak(actor, inhoud, {
        ...{ zaakId, zaakNummer: zaak.nummer, meldingId: null, meldingNummer: null },
        ...{ actiepuntId: null, vervolgOp: null, monitoring: null, ...aanbieder },
      });
    });
  }

  /**
   * At a melding, before there is a case; in its case where there is one by now. A task of the werkoverleg is done by it.
   * @returns the id of the agreement
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BEHANDELAAR_ONBEKEND, VEILIGHEIDSAFSPRAAK.…
   */
  bijMelding(actor: Actor, { meldingId, actiepuntId, ...inhoud }: BijMeldingCommand): Promise<string> {
    eisRecht(actor, 'veiligheidsafspraak:maken');
    return this.uow.run(actor, async () => {
      const melding = await this.meldingen.van(meldingId);
      if (!melding) throw new DomeinFout('NIET_GEVONDEN');
      if (!melding.aanbiederId) return weiger('VEILIGHEIDSAFSPRAAK.AANBIEDER_ONTBREEKT');
      const aanbieder = await this.aanbieders.van(melding.aanbiederId);
      if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
      const zaakId = (await this.zaken.vanMeldingen([meldingId])).get(meldingId) ?? null;
      const zaak = await this.werk.eisZaak(zaakId);
      if (zaak?.status === 'afgesloten') return weiger('VEILIGHEIDSAFSPRAAK.ZAAK_GESLOTEN');
      if (actiepuntId) await this.rondActiepuntAf(actor, meldingId, actiepuntId);
      return this.maak(actor, inhoud, {
        ...{ zaakId, zaakNummer: zaak?.nummer ?? null, meldingId, meldingNummer: melding.nummer },
        ...{ actiepuntId, vervolgOp: null, monitoring: null },
        ...{ aanbiederId: aanbieder.id, aanbiederNaam: aanbieder.naam },
      });
    });
  }

  /**
   * In the place of an agreement that was not kept: both in one act. It goes on where the other was, also under monitoring
   * of a closed case.
   * @returns the id of the new agreement
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEHANDELAAR_ONBEKEND,
   * VEILIGHEIDSAFSPRAAK.…
   */
  async inPlaatsVan(actor: Actor, { id, gezien, reden, ...inhoud }: InPlaatsVanCommand): Promise<string> {
    eisRecht(actor, 'veiligheidsafspraak:maken');
    let nieuw = '';
    await this.werk.doe(actor, 'veiligheidsafspraak:controleren', { id, gezien }, async (oude, zaak) => {
      const { zaakId, zaakNummer, meldingId, meldingNummer, aanbiederId, aanbiederNaam, monitoring } =
        oude.staat;
      const afspraakId = nieuwId();
      const op = this.klok.vandaag().toString();
      oude.handelAf(
        { gevolg: 'nieuwe_afspraak', reden, op, door: actor.gebruikerId, afspraakId },
        zaak?.wet ?? null,
      );
      nieuw = await this.maak(
        actor,
        inhoud,
        {
          ...{ zaakId, zaakNummer, meldingId, meldingNummer, aanbiederId, aanbiederNaam, monitoring },
          ...{ actiepuntId: null, vervolgOp: id },
        },
        { id: afspraakId, vervangt: oude.staat.tekst },
      );
      return {
        ...{ handeling: 'afhandelen', velden: ['status', 'afhandeling'] },
        tekst: 'Een veiligheidsafspraak was niet nagekomen. Er is een nieuwe in de plaats gekomen.',
      };
    });
    return nieuw;
  }

  private async maak(
    actor: Actor,
    inhoud: Inhoud,
    plaats: Plaats,
    { id, vervangt }: Wijze = { id: nieuwId(), vervangt: '' },
  ): Promise<string> {
    await this.behandelaars.eis(inhoud.controleDoor);
    if (inhoud.eigenaarId) await this.behandelaars.eis(inhoud.eigenaarId);
    await this.conflicten.eisVrij(inhoud.controleDoor, plaats.aanbiederId, 'controleDoor');
    await this.conflicten.eisVrij(inhoud.eigenaarId, plaats.aanbiederId, 'eigenaarId');
    const afspraak = Afspraak.maak(
      { ...inhoud, ...plaats, id, gemaaktDoor: actor.gebruikerId },
      this.klok.vandaag(),
    );
    await this.afspraken.voegToe(afspraak);
    const { staat } = afspraak;
    this.uow.meld({ type: 'VeiligheidsafspraakGemaakt', aggregaatId: id, payload: feitVan(staat) });
    await this.bevestig(actor, staat, vervangt);
    await this.werk.laatSpoorNa(actor, staat, {
      ...{ handeling: 'maken', velden: ['status'] },
      tekst: regel(staat),
    });
    return id;
  }

  /** Tells the provider what it knows of an agreement: not the melding, nor when and how we come to look. */
  private bevestig(actor: Actor, staat: Afspraakstaat, vervangt: string): Promise<void> {
    const { id, zaakId, zaakNummer, meldingId, aanbiederId, tekst: afspraak, eigenaarFunctie } = staat;
    const plaats = zaakId ? { object: 'zaak', objectId: zaakId } : { object: 'melding', objectId: meldingId };
    return this.brieven.execute(actor, {
      ...{ sleutel: `veiligheidsafspraak-${id}`, sjabloon: 'veiligheidsafspraken', aanbiederId },
      ...{ object: plaats.object, objectId: plaats.objectId ?? id },
      velden: {
        ...{ zaaknummer: zaakNummer ?? '', afspraak, vervangt },
        afspraakdatum: schrijfDag(staat.afgesprokenOp),
        uiterlijkeDatum: schrijfDag(staat.uiterlijk),
        eigenaar: eigenaarFunctie ? `Bij u: ${eigenaarFunctie}.` : 'De toezichthouder.',
      },
    });
  }

  /** @throws DomeinFout VEILIGHEIDSAFSPRAAK.ACTIEPUNT_PAST_NIET */
  private async rondActiepuntAf(actor: Actor, meldingId: string, id: string): Promise<void> {
    const punt = (await this.actiepunten.vanMelding(actor, meldingId)).find((een) => een.id === id);
    if (punt?.soort !== 'veiligheidsafspraken' || punt.status === 'vervallen')
      weiger('VEILIGHEIDSAFSPRAAK.ACTIEPUNT_PAST_NIET');
    // A second agreement out of the same task finds it done.
    if (punt.status !== 'open') return;
    const uitkomst = 'Er is een veiligheidsafspraak gemaakt; zij staat bij de melding.';
    await this.actiepunten.rondAf(actor, { id, versie: punt.versie, uitkomst });
  }
}

interface Wijze {
  readonly id: string;
  /** What was agreed in the agreement that it comes in the place of; empty where there is none. */
  readonly vervangt: string;
}

const regel = ({ aanbiederNaam, tekst, uiterlijk }: Afspraakstaat): string =>
  `Veiligheidsafspraak met ${aanbiederNaam}, uiterlijk op ${schrijfDag(uiterlijk)}: ${tekst}`;
