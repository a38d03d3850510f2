import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import {
  MeldingFeiten,
  type Meldingfeit,
  StelOpgavevraag,
  StelVraag,
  StuurMeldingDoor,
  type StuurMeldingDoorCommand,
  VraagPartner,
} from '@navolgbaar/melding';
import { TrekZaakIn } from '@navolgbaar/onderzoek';
import { LeesPartnervragen, type Partnervraaginhoud, VolgPartnervraag } from '@navolgbaar/partner';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Gemaaktwerk, type NavraagAan, werkBij } from '../../domain/besluit';
import type { Wegingfoutcode } from '../../domain/fouten';
import { type Actiepuntopdracht, BeheerActiepunten } from '../actiepunt/beheer-actiepunten.use-case';
import type { Besluit } from '../ports/weging.repository';

/** A question, to one of three. */
export interface Navraagopdracht {
  readonly aan: NavraagAan;
  /** For the melder and the provider; a partner has its own form. */
  readonly tekst: string | null;
  /** Why it is asked: the provider reads it with the question. */
  readonly waarom: string | null;
  /** Whether the question to the melder was checked on content. */
  readonly zonderInhoud: boolean;
  readonly partnervraag: Partnervraaginhoud | null;
}

export type Doorzendopdracht = Omit<StuurMeldingDoorCommand, 'meldingId' | 'versie'>;

/** What a person fills in besides the decision itself. */
export interface Werkopdracht {
  readonly navraag: Navraagopdracht | null;
  readonly doorzending: Doorzendopdracht | null;
  readonly actiepunt: Actiepuntopdracht | null;
}

const REDEN_TERUG = 'Het werkoverleg nam het besluit terug.';

/** Makes of a decision the work that it is, and takes that back. Inside the unit of work of the decision. */
@Injectable()
export class Besluitwerk {
  constructor(
    private readonly meldingen: MeldingFeiten,
    private readonly melder: StelVraag,
    private readonly aanbieder: StelOpgavevraag,
    private readonly partner: VraagPartner,
    private readonly partnervragen: LeesPartnervragen,
    private readonly volgPartner: VolgPartnervraag,
    private readonly door: StuurMeldingDoor,
    private readonly actiepunten: BeheerActiepunten,
    private readonly zaken: TrekZaakIn,
  ) {}

  /**
   * @returns what was made; null for a case, that follows from the event, and for no action
   * @throws DomeinFout BESLUIT.WERK_ONTBREEKT, and what the question, the forwarding or the task refuses
   */
  async maak(
    actor: Actor,
    besluit: Pick<Besluit, 'id' | 'actie' | 'meldingId'>,
    opdracht: Werkopdracht,
  ): Promise<Gemaaktwerk | null> {
    if (!besluit.actie) return null;
    const { meldingId } = besluit;
    switch (werkBij(besluit.actie)) {
      case 'navraag':
        return this.vraag(actor, meldingId, opdracht.navraag ?? ontbreekt('navraag'));
      case 'doorzending': {
        const inhoud = opdracht.doorzending ?? ontbreekt('doorzending');
        const { versie } = await this.melding(meldingId);
        await this.door.execute(actor, { ...inhoud, meldingId, versie });
        return { soort: 'doorzending', id: null };
      }
      case 'actiepunt': {
        const soort = besluit.actie === 'gesprek' ? 'gesprek' : 'veiligheidsafspraken';
        const { nummer } = await this.melding(meldingId);
        const bij = { meldingId, meldingNummer: nummer, besluitId: besluit.id, soort } as const;
        const id = await this.actiepunten.geef(actor, bij, opdracht.actiepunt ?? ontbreekt('actiepunt'));
        return { soort: 'actiepunt', id };
      }
      case 'zaak':
        return null;
    }
  }

  /**
   * @returns whether the case was withdrawn that the decision opened
   * @throws DomeinFout BESLUIT.AL_OPGEVOLGD, BESLUIT.AL_DOORGEZONDEN, ONDERZOEK.ZAAK_IN_GEBRUIK
   */
  async neemTerug(actor: Actor, { meldingId, actie, werk = null }: Besluit): Promise<boolean> {
    if (actie && werkBij(actie) === 'zaak') return this.zaken.vanMelding(actor, meldingId, actie);
    await this.trekWerkIn(actor, meldingId, werk);
    return false;
  }

  private async trekWerkIn(actor: Actor, meldingId: string, werk: Gemaaktwerk | null): Promise<void> {
    switch (werk?.soort) {
      case 'meldervraag':
        return opgevolgd(this.melder.trekIn(actor, { meldingId, vraagId: werk.id ?? '' }));
      case 'opgavevraag':
        return opgevolgd(this.aanbieder.trekIn(actor, { meldingId, vraagId: werk.id ?? '' }));
      case 'partnervraag':
        return this.trekPartnervraagIn(actor, werk.id ?? '');
      case 'actiepunt':
        return this.actiepunten.laatVervallen(actor, werk.id ?? '');
      case 'doorzending':
        // What was given to another is not taken back: the register of disclosures keeps it.
        throw new DomeinFout<Wegingfoutcode>('BESLUIT.AL_DOORGEZONDEN');
      default:
    }
  }

  private async vraag(actor: Actor, meldingId: string, navraag: Navraagopdracht): Promise<Gemaaktwerk> {
    switch (navraag.aan) {
      case 'melder': {
        const { zonderInhoud, tekst } = navraag;
        const vraag = { meldingId, tekst: tekst ?? ontbreekt('navraag.tekst'), zonderInhoud };
        return { soort: 'meldervraag', ...(await this.melder.execute(actor, vraag)) };
      }
      case 'aanbieder': {
        const tekst = navraag.tekst ?? ontbreekt('navraag.tekst');
        const waarom = navraag.waarom ?? ontbreekt('navraag.waarom');
        if (!(await this.melding(meldingId)).eigenOpgave) {
          throw new DomeinFout<Wegingfoutcode>('BESLUIT.AANBIEDER_MELDDE_NIET');
        }
        return {
          soort: 'opgavevraag',
          ...(await this.aanbieder.execute(actor, { meldingId, tekst, waarom })),
        };
      }
      case 'partner': {
        const inhoud = navraag.partnervraag ?? ontbreekt('navraag.partnervraag');
        const { id } = await this.partner.execute(actor, meldingId, inhoud);
        return { soort: 'partnervraag', id };
      }
    }
  }

  private async trekPartnervraagIn(actor: Actor, id: string): Promise<void> {
    const { versie, status } = await this.partnervragen.detail(actor, id);
    if (status !== 'open') throw new DomeinFout<Wegingfoutcode>('BESLUIT.AL_OPGEVOLGD');
    await this.volgPartner.trekIn(actor, { id, versie, reden: REDEN_TERUG });
  }

  private async melding(id: string): Promise<Meldingfeit> {
    const melding = await this.meldingen.van(id);
    if (!melding) throw new DomeinFout('NIET_GEVONDEN');
    return melding;
  }
}

function ontbreekt(naam: string): never {
  throw new DomeinFout<Wegingfoutcode>('BESLUIT.WERK_ONTBREEKT', {}, [
    { name: naam, reason: 'Vul in wat er bij dit besluit hoort.' },
  ]);
}

/** A question that is not open any more was answered, or withdrawn by somebody. */
async function opgevolgd(intrekken: Promise<void>): Promise<void> {
  try {
    await intrekken;
  } catch (fout) {
    if (!(fout instanceof DomeinFout) || fout.code !== 'NIET_GEVONDEN') throw fout;
    throw new DomeinFout<Wegingfoutcode>('BESLUIT.AL_OPGEVOLGD');
  }
}
