import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Actiepunthandeling,
  type Actiepuntstatus,
  actiepuntovergangen,
} from '../../domain/actiepunt-status';
import type { Wegingfoutcode } from '../../domain/fouten';
import { type Actiepunt, Actiepunten } from '../ports/actiepunten';

/** What a person fills in. */
export interface Actiepuntopdracht {
  readonly omschrijving: string;
  /** Who of the team does it. */
  readonly eigenaarId: string;
  /** Last legal day. */
  readonly uiterlijk: string;
}

/** Something to do that follows from a decision: given, done with its result, or fallen away with the decision. */
@Injectable()
export class BeheerActiepunten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly meldingen: MeldingFeiten,
    private readonly punten: Actiepunten,
  ) {}

  /** Inside the unit of work of the decision. @throws DomeinFout BEHANDELAAR_ONBEKEND, ACTIEPUNT.DAG_PAST_NIET */
  async geef(
    actor: Actor,
    bij: Pick<Actiepunt, 'meldingId' | 'meldingNummer' | 'besluitId' | 'soort'>,
    opdracht: Actiepuntopdracht,
  ): Promise<string> {
    eisRecht(actor, 'weging:besluiten');
    if (opdracht.uiterlijk < this.klok.vandaag().toString()) {
      throw new DomeinFout<Wegingfoutcode>('ACTIEPUNT.DAG_PAST_NIET', {}, [
        { name: 'actiepunt.uiterlijk', reason: 'Vul een dag in vanaf vandaag.' },
      ]);
    }
    await this.behandelaars.eis(opdracht.eigenaarId);
    const id = nieuwId();
    await this.punten.voegToe({
      ...{ ...bij, ...opdracht, id, status: 'open', uitkomst: null, afgerondOp: null, afgerondDoor: null },
      versie: 1,
    });
    this.uow.meld({
      type: 'ActiepuntGegeven',
      aggregaatId: id,
      payload: { actiepuntId: id, meldingId: bij.meldingId, eigenaarId: opdracht.eigenaarId },
    });
    this.uow.schrijf({ handeling: 'actiepunt:geven', object: 'actiepunt', objectId: id });
    return id;
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK */
  rondAf(
    actor: Actor,
    { id, versie, uitkomst }: { readonly id: string; readonly versie: number; readonly uitkomst: string },
  ): Promise<void> {
    eisRecht(actor, 'actiepunt:afronden');
    return this.uow.run(actor, async () => {
      const punt = await this.punten.laadVoorWijziging(id);
      await this.eindig(punt, 'rondAf', versie, uitkomst);
    });
  }

  /** Falls away with its decision. Inside a unit of work. @throws DomeinFout BESLUIT.AL_OPGEVOLGD when it is done */
  async laatVervallen(actor: Actor, id: string): Promise<void> {
    eisRecht(actor, 'weging:besluiten');
    const punt = await this.punten.laadVoorWijziging(id);
    if (punt.status !== 'open') throw new DomeinFout<Wegingfoutcode>('BESLUIT.AL_OPGEVOLGD');
    await this.eindig(punt, 'laatVervallen', punt.versie, null);
  }

  /** Of one melding, newest first. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  vanMelding(actor: Actor, meldingId: string): Promise<Actiepunt[]> {
    eisRecht(actor, 'actiepunt:lezen');
    return this.uow.run(actor, async () => {
      if (!(await this.meldingen.van(meldingId))) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'actiepunt:lezen', object: 'melding', objectId: meldingId });
      return this.punten.vanMelding(meldingId);
    });
  }

  /** What a person, or without a person the team, still has to do. @throws DomeinFout GEEN_RECHT */
  open(actor: Actor, eigenaarId: string | null, aantal: number): Promise<Actiepunt[]> {
    eisRecht(actor, 'actiepunt:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'actiepunt:lijst', object: 'lijst', objectId: 'actiepunten' });
      return this.punten.open(eigenaarId, aantal);
    });
  }

  private async eindig(
    punt: Actiepunt,
    handeling: Actiepunthandeling,
    gezien: number,
    uitkomst: string | null,
  ): Promise<void> {
    const status = volgendeStatus<Actiepuntstatus, Actiepunthandeling>(
      actiepuntovergangen,
      punt.status,
      handeling,
    );
    const door = this.uow.actor().gebruikerId;
    const einde = { status, uitkomst, afgerondOp: this.klok.nu().toString(), afgerondDoor: door };
    await this.punten.wijzig({ ...punt, ...einde }, gezien);
    this.uow.schrijf({
      ...{ handeling: `actiepunt:${handeling}`, object: 'actiepunt', objectId: punt.id },
      velden: ['status', 'uitkomst'],
    });
  }
}
