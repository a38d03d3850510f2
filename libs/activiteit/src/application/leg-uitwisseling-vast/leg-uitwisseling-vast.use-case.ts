import { Grondslagen } from '@navolgbaar/bron';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Gegevenscategorie, LeesPartners, LegVerstrekkingVast, eisMinimaal } from '@navolgbaar/partner';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { type Uitwisselinvoer, berekenBewaring, keurUitwisseling, standNa } from '../../domain/uitwisseling';
import { Activiteitwerk } from '../activiteitwerk';
import { Uitwisselingen, Uitwisselregelversies } from '../ports/uitwisselingen';

export interface NieuweUitwisseling extends Uitwisselinvoer {
  readonly categorieen: readonly Gegevenscategorie[];
}

/**
 * Records what was given to or received from another gemeente or partner about a malafide zorgbedrijf (BK-1.04): on which
 * ground, which data and until when it stays.
 */
@Injectable()
export class LegUitwisselingVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Activiteitwerk,
    private readonly uitwisselingen: Uitwisselingen,
    private readonly regels: Uitwisselregelversies,
    private readonly bronnen: Grondslagen,
    private readonly partners: LeesPartners,
    private readonly verstrekking: LegVerstrekkingVast,
  ) {}

  /**
   * @returns its id
   * @throws DomeinFout GEEN_RECHT, UITWISSELING.…, VERSTREKKING.… for what was not made minimal, PARTNER.…, and what
   * `Activiteitwerk.keur` refuses
   */
  async execute(actor: Actor, nieuw: NieuweUitwisseling): Promise<string> {
    const ik = eisPersoon(actor, 'uitwisseling:vastleggen');
    const vandaag = this.klok.vandaag();
    keurUitwisseling(nieuw, vandaag.toString());
    const { categorieen, inhoud, weggelaten } = nieuw;
    // What came in was not ours to make smaller; which kinds of data there are is said of both.
    eisMinimaal({
      ...{ categorieen, inhoud },
      weggelaten: nieuw.richting === 'gegeven' ? weggelaten : 'Ontvangen',
    });
    return this.uow.run(actor, async () => {
      const namen = await this.werk.keur(actor, { ...nieuw, behandelaarId: ik });
      const grondslag = await this.grond(nieuw);
      const wie = await this.wie(actor, nieuw);
      const versie = await this.regels.geldendOp(nieuw.op);
      const bewaring = berekenBewaring(nieuw, { ...versie, aanname: versie.status === 'meegeleverd' });
      if (bewaring.bewarenTot < vandaag.toString()) {
        const reason = `De bewaartermijn voor die dag liep tot en met ${bewaring.bewarenTot.split('-').reverse().join('-')}.`;
        weiger('UITWISSELING.TERMIJN_VOORBIJ', [{ name: 'op', reason }]);
      }
      const id = nieuwId();
      const nummer = await this.uow.nummer('uitwisseling', vandaag.year);
      const verstrekkingId = await this.verstrek(actor, { ...nieuw, grondslag, wie }, { id, nummer });
      await this.uitwisselingen.voegToe({
        ...{ ...nieuw, ...namen, ...bewaring, id, nummer, grondslag, wie, verstrekkingId },
        ...{ status: 'bewaard', behandelaarId: ik, regelversieId: versie.id, versie: 1 },
        ...{ afloop: null, afloopOp: null, gewistOp: null },
        ...{ vastgelegdOp: this.klok.nu().toString(), vastgelegdDoor: ik },
      });
      this.uow.schrijf({
        ...{ handeling: 'uitwisseling:vastleggen', object: 'uitwisseling', objectId: id },
        velden: ['richting', 'grondslag', 'categorieen'],
      });
      return id;
    });
  }

  /**
   * What was done with it. Written again, the last one counts.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK once it is wiped
   */
  async legAfloopVast(
    actor: Actor,
    { id, gezien }: { readonly id: string; readonly gezien: number },
    afloop: string,
  ): Promise<void> {
    eisPersoon(actor, 'uitwisseling:vastleggen');
    await this.uow.run(actor, async () => {
      const { versie, status } = await this.uitwisselingen.laadVoorWijziging(id);
      if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      standNa(status, 'legAfloopVast');
      await this.uitwisselingen.legAfloopVast(id, afloop, this.klok.vandaag().toString());
      this.uow.schrijf({ handeling: 'uitwisseling:legAfloopVast', object: 'uitwisseling', objectId: id });
    });
  }

  /** The source in its own words, with the article that a person named beside it. */
  private async grond({ bronversieId, grondslag, op }: Uitwisselinvoer): Promise<string> {
    const eigen = grondslag?.trim() ?? '';
    if (!bronversieId) return eigen;
    const bron = (await this.bronnen.van([bronversieId], op))?.[0];
    if (!bron) {
      const reason = 'Kies een bron die op de dag van de uitwisseling gold.';
      return weiger('UITWISSELING.GROND_ONBEKEND', [{ name: 'bronversieId', reason }]);
    }
    return eigen ? `${bron.aanduiding}, ${eigen}` : bron.aanduiding;
  }

  private async wie(actor: Actor, { partnerId, wie }: Uitwisselinvoer): Promise<string> {
    if (!partnerId) return wie.trim();
    const partner = (await this.partners.lijst(actor)).find(({ id }) => id === partnerId);
    if (partner) return partner.naam;
    throw new DomeinFout('INVOER_ONGELDIG', {}, [
      { name: 'partnerId', reason: 'Kies een ketenpartner uit de lijst.' },
    ]);
  }

  /**
   * Data of people that went out stand in the log of disclosures, as all of them do. That line refers to the exchange and
   * repeats nothing of it: what is wiped here would stay there.
   */
  private async verstrek(
    actor: Actor,
    {
      richting,
      categorieen,
      partnerId,
      wie,
      grondslag,
      zaakId,
      op,
    }: NieuweUitwisseling & { readonly grondslag: string },
    { id, nummer }: { readonly id: string; readonly nummer: string },
  ): Promise<string | null> {
    if (richting !== 'gegeven' || categorieen.includes('geen_persoonsgegevens')) return null;
    const verwijzing = `Zie uitwisseling ${nummer}. Daar wordt de inhoud na de bewaartermijn gewist.`;
    const { id: verstrekkingId } = await this.verstrekking.execute(actor, {
      ...{ meldingId: null, zaakId, kenmerk: nummer, bron: 'uitwisseling', bronId: id },
      ...{ partnerId, ontvanger: wie, besluit: 'verstrekt', grondslag, op, categorieen },
      doel: `Uitwisseling over een zorgbedrijf (${nummer})`,
      ...{ inhoud: verwijzing, weggelaten: verwijzing },
    });
    return verstrekkingId;
  }
}
