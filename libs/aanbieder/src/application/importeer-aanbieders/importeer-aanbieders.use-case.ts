import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Importfout, type Importrecord, type Importrij, leesImportrij } from '../../domain/importrij';
import { AanbiederRepository, LEEG_PROFIEL } from '../ports/aanbieder.repository';
import { AanbiedersQuery } from '../queries/aanbieders.query';

export interface ImporteerAanbiedersCommand {
  readonly regels: readonly { readonly regel: number; readonly record: Importrecord }[];
  /** All lines in one transaction or none; or each good line by itself. */
  readonly wijze: 'alles-of-niets' | 'per-regel';
  readonly voortgang?: (klaar: number) => void;
}

export interface Importverslag {
  readonly nieuw: number;
  readonly bijgewerkt: number;
  readonly inzetten: number;
  readonly locaties: number;
  readonly fouten: readonly Importfout[];
}

interface Stand {
  nieuw: number;
  bijgewerkt: number;
  inzetten: number;
  locaties: number;
}

/**
 * Loads a provider list of a gemeente into the register. A provider is known by its KVK number, else by its exact name;
 * a second time the same list changes nothing. Every fault is named by line and column, and a line is loaded whole or
 * not at all.
 */
@Injectable()
export class ImporteerAanbieders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly aanbieders: AanbiederRepository,
    private readonly query: AanbiedersQuery,
  ) {}

  async execute(actor: Actor, command: ImporteerAanbiedersCommand): Promise<Importverslag> {
    eisRecht(actor, 'aanbieder:beheren');
    const gemeenten = await this.uow.run(actor, () => this.query.gemeenten());
    const perNaam = new Map(
      gemeenten.flatMap(
        ({ id, naam, code }) =>
          [
            [naam.toLowerCase(), id],
            [code.toLowerCase(), id],
          ] as const,
      ),
    );
    const namen = new Set(perNaam.keys());
    const gelezen = command.regels.map(({ regel, record }) => leesImportrij(record, regel, namen));
    const fouten = gelezen.flatMap((uitkomst) => uitkomst.fouten);
    const goed = gelezen.flatMap(({ rij }) => (rij ? [rij] : []));
    const stand: Stand = { nieuw: 0, bijgewerkt: 0, inzetten: 0, locaties: 0 };
    if (command.wijze === 'per-regel')
      await this.perRegel(actor, goed, perNaam, { stand, fouten, voortgang: command.voortgang });
    else if (fouten.length === 0)
      await this.inEens(actor, goed, perNaam, { stand, fouten, voortgang: command.voortgang });
    return { ...stand, fouten };
  }

  private async perRegel(
    actor: Actor,
    rijen: readonly Importrij[],
    gemeenten: ReadonlyMap<string, string>,
    werk: Werk,
  ): Promise<void> {
    for (const [i, rij] of rijen.entries()) {
      try {
        const erbij = await this.uow.run(actor, () => this.laad(rij, gemeenten));
        telOp(werk.stand, erbij);
      } catch (fout) {
        werk.fouten.push(alsImportfout(fout, rij.regel));
      }
      werk.voortgang?.(i + 1);
    }
  }

  private async inEens(
    actor: Actor,
    rijen: readonly Importrij[],
    gemeenten: ReadonlyMap<string, string>,
    werk: Werk,
  ): Promise<void> {
    let regel = 0;
    try {
      const samen = await this.uow.run(actor, async () => {
        const stand: Stand = { nieuw: 0, bijgewerkt: 0, inzetten: 0, locaties: 0 };
        for (const [i, rij] of rijen.entries()) {
          regel = rij.regel;
          telOp(stand, await this.laad(rij, gemeenten));
          werk.voortgang?.(i + 1);
        }
        return stand;
      });
      telOp(werk.stand, samen);
    } catch (fout) {
      werk.fouten.push(alsImportfout(fout, regel));
    }
  }

  private async laad(rij: Importrij, gemeenten: ReadonlyMap<string, string>): Promise<Stand> {
    const stand: Stand = { nieuw: 0, bijgewerkt: 0, inzetten: 0, locaties: 0 };
    const aanbiederId = await this.laadAanbieder(rij, stand);
    const bestaand = await this.query.detail(aanbiederId);
    const { inzet, locatie } = rij;
    if (inzet) {
      const gemeenteId = gemeenten.get(inzet.gemeente.toLowerCase()) ?? '';
      const al = bestaand?.inzetten.some(
        (i) =>
          i.gemeenteId === gemeenteId &&
          i.wet === inzet.wet &&
          i.financiering === inzet.financiering &&
          i.van === inzet.van,
      );
      if (!al) {
        const { gemeente: _, ...gegevens } = inzet;
        await this.aanbieders.voegInzetToe({ ...gegevens, id: nieuwId(), aanbiederId, gemeenteId });
        stand.inzetten += 1;
      }
    }
    if (
      locatie &&
      !bestaand?.locaties.some(({ naam, adres }) => naam === locatie.naam && adres === locatie.adres)
    ) {
      await this.aanbieders.voegLocatieToe({ ...locatie, van: null, tot: null, id: nieuwId(), aanbiederId });
      stand.locaties += 1;
    }
    return stand;
  }

  private async laadAanbieder(rij: Importrij, stand: Stand): Promise<string> {
    const bestaand = await this.query.vind(rij.kvk, rij.naam);
    if (!bestaand) {
      const id = nieuwId();
      const { naam, kvk, email, telefoon, plaats, aantalClienten } = rij;
      const gegevens = {
        ...LEEG_PROFIEL,
        naam,
        kvk,
        email,
        telefoon,
        plaats,
        aantalClienten,
        soort: rij.soort ?? 'zorgaanbieder',
      };
      await this.aanbieders.voegToe({ ...gegevens, id, versie: 1 });
      this.uow.schrijf({ handeling: 'aanbieder:importeren', object: 'aanbieder', objectId: id });
      stand.nieuw += 1;
      return id;
    }
    // An empty cell says nothing: it never wipes what the register knows.
    const { naam, soort, kvk, email, telefoon, plaats, aantalClienten } = rij;
    const gegeven = { naam, soort, kvk, email, telefoon, plaats, aantalClienten };
    const velden = Object.fromEntries(
      Object.entries(gegeven).filter(
        ([veld, waarde]) => waarde !== null && waarde !== bestaand[veld as keyof typeof gegeven],
      ),
    );
    if (Object.keys(velden).length > 0) {
      await this.aanbieders.wijzig(bestaand.id, bestaand.versie, velden);
      this.uow.meld({
        type: 'AanbiederGewijzigd',
        aggregaatId: bestaand.id,
        payload: { aanbiederId: bestaand.id },
      });
      this.uow.schrijf({
        handeling: 'aanbieder:importeren',
        object: 'aanbieder',
        objectId: bestaand.id,
        velden: Object.keys(velden),
      });
      stand.bijgewerkt += 1;
    }
    return bestaand.id;
  }
}

interface Werk {
  readonly stand: Stand;
  readonly fouten: Importfout[];
  readonly voortgang: ((klaar: number) => void) | undefined;
}

function telOp(stand: Stand, erbij: Stand): void {
  for (const wat of ['nieuw', 'bijgewerkt', 'inzetten', 'locaties'] as const) stand[wat] += erbij[wat];
}

/** A rule that only the register itself could check, such as a KVK number of another provider. */
function alsImportfout(fout: unknown, regel: number): Importfout {
  if (!(fout instanceof DomeinFout)) throw fout;
  const [param] = fout.invalidParams;
  return { regel, kolom: param?.name ?? '-', reden: param?.reason ?? fout.code };
}
