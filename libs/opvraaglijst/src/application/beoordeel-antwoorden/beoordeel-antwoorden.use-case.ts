import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type BeoordeeldAntwoord, type Opvraaglijst, isVoorbij } from '../../domain/opvraaglijst';
import { Antwoordtermijn, type Termijnkeuze } from '../antwoordtermijn';
import { type OpLijst, Opvraagwerk } from '../opvraagwerk';
import { Vorderingen } from '../verstuur-lijst/vordering';

const BEOORDELEN = { recht: 'opvraaglijst:beoordelen', open: false } as const;

/** What the toezichthouder makes of the answers: each one judged, asked about further, and the list closed. */
@Injectable()
export class BeoordeelAntwoorden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly termijn: Antwoordtermijn,
    private readonly vorderingen: Vorderingen,
    private readonly werk: Opvraagwerk,
  ) {}

  /**
   * Where that leaves nothing open, the term ends.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, OPVRAAGLIJST.NIETS_TE_BEOORDELEN
   */
  beoordeel(actor: Actor, op: OpLijst, vraagId: string, oordeel: BeoordeeldAntwoord): Promise<void> {
    return this.werk.vanTeam(actor, BEOORDELEN, op, async (lijst) => {
      const { status } = lijst.staat;
      const wanneer = { op: this.klok.vandaag().toString(), door: actor.gebruikerId };
      lijst.beoordeel(vraagId, { ...oordeel, ...wanneer });
      const volledig = lijst.staat.status !== status;
      if (volledig)
        await this.termijn.eindig(actor, op.id, 'Wat nog open stond, hoeft niet meer te worden beantwoord');
      if (oordeel.oordeel === 'niet_nodig') await this.volgVorderingen(actor, lijst);
      return { handeling: 'beoordelen', velden: volledig ? ['status', 'vragen'] : ['vragen'] };
    });
  }

  /** Sends the questions about answers, with a new term. @throws DomeinFout as `beoordeel`, OPVRAAGLIJST.TERMIJN_PAST_NIET */
  vraagNader(actor: Actor, op: OpLijst, keuze: Termijnkeuze): Promise<void> {
    return this.werk.vanTeam(actor, { ...BEOORDELEN, open: true }, op, async (lijst) => {
      const { id: opvraaglijstId, zaakId, aanbiederId, aanbiederNaam } = lijst.staat;
      const { uiterlijk: tot } = await this.termijn.stand(lijst.staat);
      await this.termijn.eindig(
        actor,
        opvraaglijstId,
        'Er zijn nadere vragen gesteld, met een nieuwe termijn',
      );
      const termijnId = await this.termijn.begin(actor, lijst.staat, keuze);
      const { uiterlijk } = keuze;
      lijst.vraagNader({ uiterlijk, termijnId, op: this.klok.vandaag().toString() }, tot);
      await this.volgVorderingen(actor, lijst);
      this.uow.meld({
        ...{ type: 'OpvraaglijstVerstuurd', aggregaatId: opvraaglijstId },
        payload: { opvraaglijstId, zaakId, aanbiederId, ronde: lijst.staat.ronde },
      });
      return {
        handeling: 'nader-vragen',
        tekst: `Nadere vragen bij een opvraaglijst gesteld aan ${aanbiederNaam}. Antwoord uiterlijk ${schrijfDag(uiterlijk)}.`,
        velden: ['status', 'uiterlijk', 'vragen'],
      };
    });
  }

  /** Closes the list; the register of powers hears what came of it. @throws DomeinFout as `beoordeel`, OPVRAAGLIJST.NOG_TE_BEOORDELEN, .TERMIJN_LOOPT */
  sluit(actor: Actor, op: OpLijst, reden: string | null): Promise<void> {
    return this.werk.vanTeam(actor, BEOORDELEN, op, async (lijst) => {
      lijst.sluit(reden, isVoorbij(await this.termijn.stand(lijst.staat), this.klok.vandaag().toString()));
      await this.termijn.eindig(actor, op.id, reden ?? 'De opvraaglijst is afgesloten');
      await this.vorderingen.rondAf(actor, lijst);
      const { aanbiederNaam } = lijst.staat;
      return {
        handeling: 'sluiten',
        tekst: `Opvraaglijst aan ${aanbiederNaam} afgesloten.`,
        velden: ['status', 'reden'],
      };
    });
  }

  /** Takes back what was asked; who was asked, gets a letter. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  trekIn(actor: Actor, op: OpLijst, reden: string): Promise<void> {
    const soort = { recht: 'opvraaglijst:opstellen', open: false } as const;
    return this.werk.vanTeam(actor, soort, op, async (lijst) => {
      const { verstuurdOp, aanbiederNaam, zaakId, aanbiederId } = lijst.staat;
      lijst.trekIn(reden);
      if (verstuurdOp) {
        const payload = { opvraaglijstId: op.id, zaakId, aanbiederId };
        this.uow.meld({ type: 'OpvraaglijstIngetrokken', aggregaatId: op.id, payload });
      }
      await this.termijn.eindig(actor, op.id, reden);
      await this.vorderingen.trekIn(actor, lijst, reden);
      return {
        handeling: 'intrekken',
        // Of what never went out, the history says nothing.
        ...(verstuurdOp ? { tekst: `Opvraaglijst aan ${aanbiederNaam} ingetrokken. Reden: ${reden}` } : {}),
        velden: ['status', 'reden'],
      };
    });
  }

  private async volgVorderingen(actor: Actor, lijst: Opvraaglijst): Promise<void> {
    await this.vorderingen.volg(actor, lijst, (await this.termijn.stand(lijst.staat)).uiterlijk);
  }
}
