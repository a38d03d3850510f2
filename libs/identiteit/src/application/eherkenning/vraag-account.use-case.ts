import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import '../../domain/gebeurtenissen';
import { type Accountverzoek, Accountverzoeken } from '../ports/accountverzoeken';
import { type AanbiederBijOrganisatie, AanbiedersVanKvk } from './aanbieders-van-kvk';

/** Whom eHerkenning said this is, a moment ago. */
export interface Aanvrager {
  readonly issuer: string;
  readonly sub: string;
  readonly kvk: string;
}

export interface Verzoekstand extends AanbiederBijOrganisatie {
  /** Null: nothing was asked yet. */
  readonly verzoek: Pick<Accountverzoek, 'status' | 'reden'> | null;
}

export interface VraagAccountOpdracht {
  /** Code of the organisation at which the provider is known. */
  readonly organisatie: string;
  readonly naam: string;
  readonly email: string;
}

/**
 * Asks for an account at the provider that eHerkenning named. It stays a request until the accountbeheerder of that
 * provider, or the beheerder, decides: the login alone never makes an account.
 */
@Injectable()
export class VraagAccount {
  constructor(
    private readonly aanbieders: AanbiedersVanKvk,
    private readonly verzoeken: Accountverzoeken,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {}

  /** What this person can ask and what became of what was asked, per organisation that knows the provider. */
  async stand({ issuer, sub, kvk }: Aanvrager, correlatieId: string): Promise<Verzoekstand[]> {
    const standen: Verzoekstand[] = [];
    for (const plek of await this.aanbieders.overal(kvk, correlatieId)) {
      const verzoek = await this.uow.run(this.systeem(plek, correlatieId, null), () =>
        this.verzoeken.stand(plek.aanbiederId, issuer, sub),
      );
      standen.push({ ...plek, verzoek });
    }
    return standen;
  }

  /** Asking again changes nothing. @throws DomeinFout NIET_GEVONDEN when that organisation does not know the provider */
  async execute(
    aanvrager: Aanvrager,
    { organisatie, naam, email }: VraagAccountOpdracht,
    bron: { readonly correlatieId: string; readonly herkomst: string | null },
  ): Promise<void> {
    const { issuer, sub, kvk } = aanvrager;
    const plekken = await this.aanbieders.overal(kvk, bron.correlatieId);
    const plek = plekken.find(({ organisatieCode }) => organisatieCode === organisatie);
    if (!plek) throw new DomeinFout('NIET_GEVONDEN');
    await this.uow.run(this.systeem(plek, bron.correlatieId, bron.herkomst), async () => {
      const id = nieuwId();
      const wie = { issuer, sub, naam: naam.trim(), email: email.trim().toLowerCase() };
      const gevraagdOp = this.klok.nu().toString();
      const { aanbiederId } = plek;
      if (!(await this.verzoeken.voegToe({ id, aanbiederId, ...wie, gevraagdOp }))) return;
      this.uow.meld({ type: 'AccountGevraagd', aggregaatId: id, payload: { verzoekId: id, aanbiederId } });
      this.uow.schrijf({ handeling: 'accountverzoek:doen', object: 'accountverzoek', objectId: id });
    });
  }

  private systeem({ organisatieId }: AanbiederBijOrganisatie, correlatieId: string, herkomst: string | null) {
    return systeemActor(organisatieId, herkomst ?? 'inloggen', correlatieId);
  }
}
