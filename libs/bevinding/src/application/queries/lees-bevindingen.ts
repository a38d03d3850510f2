import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { type Bevindingstaat, bevindingnummer } from '../../domain/bevinding';
import {
  type Bevindinghandeling,
  type Bevindingstatus,
  bevindingovergangen,
} from '../../domain/bevinding-status';
import { type Bewijshandeling, type Bewijsstatus, bewijsovergangen } from '../../domain/bewijs-status';
import { type Bewijsstaat, bewijsnummer } from '../../domain/bewijsstuk';
import { bepaalVervolg, type Vervolg } from '../../domain/vervolg';
import {
  BevindingenQuery,
  type Bevindinginzage,
  type Bevindingrij,
  type Bewijsinhoud,
  type Bewijsrij,
  type Lijstvraag,
} from './bevindingen.query';

export interface Bewijsdetail
  extends Omit<Bewijsstaat, 'nummer'>, Pick<Bewijsinhoud, 'keten' | 'bevindingen'> {
  readonly nummer: string;
  readonly handelingen: readonly Bewijshandeling[];
}

export interface Bevindingdetail
  extends Omit<Bevindingstaat, 'nummer'>, Pick<Bevindinginzage, 'bewijs' | 'rustOpVim' | 'versies'> {
  readonly nummer: string;
  readonly aanbiederNaam: string | null;
  readonly vervolg: Vervolg;
  readonly handelingen: readonly Bevindinghandeling[];
}

/** Evidence and findings as the team of the supervisor reads them; nobody else does. Every reading is logged. */
@Injectable()
export class LeesBevindingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: BevindingenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly aanbieders: AanbiederFeiten,
  ) {}

  /** The register of evidence of a case. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, INVOER_ONGELDIG for the cursor */
  register(actor: Actor, vraag: Lijstvraag): Promise<Pagina<Bewijsrij>> {
    return this.vanZaak(actor, { vraag, handeling: 'bewijs:lijst' }, () => this.query.bewijslijst(vraag));
  }

  /** A page of the register for a file. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, INVOER_ONGELDIG for the cursor */
  exporteer(actor: Actor, vraag: Lijstvraag): Promise<Pagina<Bewijsrij>> {
    // Once for the whole file.
    const handeling = vraag.vanaf ? null : 'bewijs:exporteren';
    return this.vanZaak(actor, { vraag, handeling }, () => this.query.bewijslijst(vraag));
  }

  /** The findings of a case, with all their versions. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, INVOER_ONGELDIG */
  lijst(actor: Actor, vraag: Lijstvraag): Promise<Pagina<Bevindingrij>> {
    return this.vanZaak(actor, { vraag, handeling: 'bevinding:lijst' }, () =>
      this.query.bevindinglijst(vraag),
    );
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is confidential or closed to this person */
  bewijsstuk(actor: Actor, id: string): Promise<Bewijsdetail> {
    eisRecht(actor, 'bevinding:lezen');
    return this.uow.run(actor, async () => {
      const gelezen = await this.query.bewijsstuk(id);
      if (!gelezen) throw new DomeinFout('NIET_GEVONDEN');
      const { staat, ...rest } = gelezen;
      const open = await this.neemtAan(staat.zaakId);
      this.uow.schrijf({ handeling: 'bewijs:lezen', object: 'bewijsstuk', objectId: id });
      const handelingen = mogelijkeHandelingen<Bewijsstatus, Bewijshandeling>(bewijsovergangen, staat.status)
        .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
        .map(({ handeling }) => handeling)
        .filter((handeling) => handeling === 'noteer' || handeling === 'controleer' || open)
        .filter((handeling) => handeling !== 'controleer' || staat.soort === 'document');
      return { ...staat, ...rest, nummer: bewijsnummer(staat.nummer), handelingen };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person */
  bevinding(actor: Actor, id: string): Promise<Bevindingdetail> {
    eisRecht(actor, 'bevinding:lezen');
    return this.uow.run(actor, async () => {
      const gelezen = await this.query.bevinding(id);
      if (!gelezen) throw new DomeinFout('NIET_GEVONDEN');
      const { staat, ...rest } = gelezen;
      const open = await this.neemtAan(staat.zaakId);
      this.uow.schrijf({ handeling: 'bevinding:lezen', object: 'bevinding', objectId: id });
      const vervolg = bepaalVervolg(staat);
      const herzieningLoopt = rest.versies.some(({ status }) => status === 'concept');
      const handelingen = mogelijkeHandelingen<Bevindingstatus, Bevindinghandeling>(
        bevindingovergangen,
        staat.status,
      )
        // That a newer version takes its place follows from adopting that, and is no button.
        .filter(({ handeling, recht }) => handeling !== 'vervang' && heeftRecht(actor, recht as Rechtnaam))
        .map(({ handeling }) => handeling)
        .filter((handeling) => open && !(handeling === 'herzie' && herzieningLoopt))
        .filter((handeling) => handeling !== 'verstrek' || vervolg.verstrekken);
      const nummer = bevindingnummer(staat.nummer);
      const { aanbiederId } = staat;
      const aanbiederNaam =
        aanbiederId && ((await this.aanbieders.namen([aanbiederId])).get(aanbiederId) ?? null);
      return { ...staat, ...rest, nummer, aanbiederNaam, vervolg, handelingen };
    });
  }

  private vanZaak<T>(
    actor: Actor,
    { vraag, handeling }: { readonly vraag: Lijstvraag; readonly handeling: string | null },
    lees: () => Promise<T>,
  ): Promise<T> {
    eisRecht(actor, 'bevinding:lezen');
    return this.uow.run(actor, async () => {
      await this.neemtAan(vraag.zaakId);
      if (handeling) this.uow.schrijf({ handeling, object: 'zaak', objectId: vraag.zaakId });
      return lees();
    });
  }

  /** Whether the case still takes evidence and findings. @throws DomeinFout NIET_GEVONDEN also for who may not see it */
  private async neemtAan(zaakId: string): Promise<boolean> {
    const zaak = await this.zaken.van(zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    return zaak.status !== 'afgesloten';
  }
}
