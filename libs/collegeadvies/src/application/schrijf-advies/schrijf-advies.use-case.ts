import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { RapportFeiten, sectie } from '@navolgbaar/rapport';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import type { Adviesinhoud, Zienswijze } from '../../domain/adviesinhoud';
import type { Adviesrapport, Adviesstaat } from '../../domain/adviesstaat';
import { weiger } from '../../domain/fouten';
import { AdviesbasisBron } from '../adviesbasis';
import { Adviespost } from '../adviespost';
import { Adviestermijn } from '../adviestermijn';
import { Advieswerk, type OpAdvies, feitVan } from '../advieswerk';

const RECHT = 'collegeadvies:opstellen';

/**
 * What the supervisor does with an advice until it goes to the college.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, COLLEGEADVIES.OVERGEDRAGEN with every
 * act
 */
@Injectable()
export class SchrijfAdvies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly rapporten: RapportFeiten,
    private readonly basis: AdviesbasisBron,
    private readonly termijn: Adviestermijn,
    private readonly werk: Advieswerk,
    private readonly post: Adviespost,
  ) {}

  neemOp(actor: Actor, op: OpAdvies): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, (advies) => {
      advies.neemOp();
      return { handeling: 'opnemen', velden: ['status'] };
    });
  }

  zieAf(actor: Actor, op: OpAdvies, reden: string): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, (advies) => {
      advies.zieAf(reden, this.vandaag());
      const tekst = `Afgezien van een advies aan het college van ${advies.staat.gemeenteNaam}. Reden: ${reden}`;
      return { handeling: 'afzien', velden: ['status', 'reden'], tekst };
    });
  }

  /** @throws DomeinFout COLLEGEADVIES.PAST_NIET, .CLIENT_WLZ, .ZONDER_RAPPORT for one that is not adopted or not of this case */
  wijzig(actor: Actor, op: OpAdvies, inhoud: Adviesinhoud, rapportId: string | null): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, async (advies) => {
      const rapport = rapportId === null ? null : await this.rapport(actor, advies.staat, rapportId);
      advies.wijzig(inhoud, rapport);
      return { handeling: 'wijzigen', velden: ['inhoud', 'rapport', 'tekstversie'] };
    });
  }

  /** @throws DomeinFout COLLEGEADVIES.PAST_NIET */
  legZienswijzeVast(actor: Actor, op: OpAdvies, zienswijze: Zienswijze): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, async (advies) => {
      advies.legZienswijzeVast(zienswijze, this.vandaag());
      const { ontvangenOp, vorm, nietHoren } = zienswijze;
      if (ontvangenOp) await this.termijn.voldoe(actor, op.id, 'zienswijze', ontvangenOp);
      else if (vorm || nietHoren)
        await this.termijn.eindig(actor, op.id, 'Er komt geen zienswijze', ['zienswijze']);
      return { handeling: 'zienswijze-vastleggen', velden: ['zienswijze'] };
    });
  }

  /**
   * Asks the provider for its zienswijze, with a letter.
   * @param tot the last legal day @param afweging why, for the provider to read
   * @throws DomeinFout COLLEGEADVIES.ZONDER_GROND, .GEEN_ZIENSWIJZE, .ZIENSWIJZE_AL_GEVRAAGD, .PAST_NIET, BERICHT.…
   */
  vraagZienswijze(actor: Actor, op: OpAdvies, tot: string, afweging: string): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, async (advies) => {
      const vandaag = this.vandaag();
      advies.vraagZienswijze(tot, vandaag);
      await this.termijn.beginTot(actor, advies.staat, 'zienswijze', { op: vandaag, tot });
      await this.post.zienswijze(actor, advies.staat, afweging);
      const tekst = `Zienswijze gevraagd aan ${advies.staat.aanbiederNaam}, tot en met ${schrijfDag(tot)}.`;
      return { handeling: 'zienswijze-vragen', velden: ['zienswijze'], tekst };
    });
  }

  /** Asks the jurist of the gemeente. @throws DomeinFout COLLEGEADVIES.NIET_VOLLEDIG, .BASIS_VERVALLEN, .RUST_OP_VIM */
  legVoor(actor: Actor, op: OpAdvies): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, async (advies, zaak) => {
      advies.eisVoorlegbaar();
      await this.basis.eisStaat(actor, advies.staat, zaak);
      advies.legVoor(await this.termijn.begin(actor, advies.staat, 'jurist'), this.vandaag());
      const { id: aggregaatId, gemeenteNaam } = advies.staat;
      this.uow.meld({ type: 'CollegeadviesVoorgelegd', aggregaatId, payload: feitVan(advies.staat) });
      const tekst = `Advies aan het college van ${gemeenteNaam} voorgelegd aan de jurist.`;
      return { handeling: 'voorleggen', velden: ['status'], tekst };
    });
  }

  haalTerug(actor: Actor, op: OpAdvies): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, async (advies) => {
      advies.haalTerug();
      await this.termijn.eindig(actor, op.id, 'Het advies is teruggehaald bij de jurist', ['jurist']);
      return { handeling: 'terughalen', velden: ['status'] };
    });
  }

  legEffectVast(actor: Actor, op: OpAdvies, tekst: string): Promise<void> {
    return this.werk.vanTeam(actor, RECHT, op, (advies) => {
      advies.legEffectVast(tekst, { op: this.vandaag(), door: actor.gebruikerId });
      return { handeling: 'effect-vastleggen', velden: ['effecten'] };
    });
  }

  /** @throws DomeinFout COLLEGEADVIES.ZONDER_RAPPORT */
  private async rapport(actor: Actor, advies: Adviesstaat, id: string): Promise<Adviesrapport> {
    const rapport = await this.rapporten.van(actor, id);
    const { zaakId, aanbiederId } = advies;
    if (!rapport?.vastgesteldOp || rapport.zaakId !== zaakId || rapport.aanbiederId !== aanbiederId)
      weiger('COLLEGEADVIES.ZONDER_RAPPORT', {
        name: 'rapportId',
        reason: 'Kies een vastgesteld rapport van deze zaak over deze aanbieder.',
      });
    const { nummer, vastgesteldOp, secties } = rapport;
    const tekst = (sleutel: string) => alsPlatteTekst(sectie(secties, sleutel));
    return { id, nummer, vastgesteldOp, samenvatting: tekst('samenvatting'), conclusie: tekst('conclusie') };
  }

  private vandaag(): string {
    return this.klok.vandaag().toString();
  }
}
