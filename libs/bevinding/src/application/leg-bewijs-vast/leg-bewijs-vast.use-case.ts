import { Injectable } from '@nestjs/common';
import { Documentzegel } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { Dossierdelen, MarkeerZaak, type Zaakfeit, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Bewijsstuk, type NieuwBewijs, keurBewijs } from '../../domain/bewijsstuk';
import { Bewijswerk } from '../bewijswerk';
import { BewijsRepository } from '../ports/bewijs.repository';

export type LegBewijsVastCommand = Omit<
  NieuwBewijs,
  'id' | 'zaakNummer' | 'zegel' | 'vastgelegdOp' | 'vastgelegdDoor'
>;

/** A document of the case that becomes evidence. */
export type Documentbewijs = Omit<LegBewijsVastCommand, 'zaakId' | 'soort' | 'bronId'> & {
  readonly bronId: string;
};

/**
 * Puts something in the register of evidence of a case, with where it came from: the first line of its chain.
 * @returns the id of the piece of evidence
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a part of the dossier that this person does not see,
 * OVERGANG_NIET_MOGELIJK in a case that has ended, BEWIJS.…
 */
@Injectable()
export class LegBewijsVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly delen: Dossierdelen,
    private readonly zegels: Documentzegel,
    private readonly markeer: MarkeerZaak,
    private readonly bewijs: BewijsRepository,
    private readonly werk: Bewijswerk,
  ) {}

  execute(actor: Actor, command: LegBewijsVastCommand): Promise<string> {
    eisRecht(actor, 'bevinding:vastleggen');
    return this.uow.run(actor, async () => {
      const { zaakId, bronId, omschrijving } = command;
      const zaak = await this.zaak(zaakId);
      keurBewijs(command, this.klok.vandaag());
      const stuk = { ...command, zegel: await this.leesZegel(command) };
      const tekst = `Bewijsstuk vastgelegd: ${omschrijving}`;
      const [id] = await this.leg(actor, zaak, { tekst, deelId: bronId ?? undefined }, [stuk]);
      return id as string;
    });
  }

  /**
   * Documents of the case itself, so many at once: in as many statements as one of them asks.
   * @param tekst the one line in the history of the case; it names none of them, so everybody who sees the case reads it
   * @returns their ids, in the same order
   * @throws as `execute`
   */
  documenten(
    actor: Actor,
    { zaakId, tekst }: { readonly zaakId: string; readonly tekst: string },
    stukken: readonly Documentbewijs[],
  ): Promise<readonly string[]> {
    eisRecht(actor, 'bevinding:vastleggen');
    return this.uow.run(actor, async () => {
      const zaak = await this.zaak(zaakId);
      const zegels = await this.zegels.bijZaak(
        zaakId,
        stukken.map(({ bronId }) => bronId),
      );
      const bewijs = stukken.map((stuk) => {
        const zegel = zegels.get(stuk.bronId);
        if (!zegel) throw new DomeinFout('NIET_GEVONDEN');
        const command = { ...stuk, zaakId, soort: 'document' } as const;
        keurBewijs(command, this.klok.vandaag());
        return { ...command, zegel };
      });
      return this.leg(actor, zaak, { tekst }, bewijs);
    });
  }

  private async zaak(id: string): Promise<Zaakfeit> {
    const zaak = await this.zaken.van(id);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    return zaak;
  }

  private async leg(
    actor: Actor,
    { id: zaakId, nummer: zaakNummer }: Zaakfeit,
    regel: { readonly tekst: string; readonly deelId?: string | undefined },
    stukken: readonly (LegBewijsVastCommand & { readonly zegel: string | null })[],
  ): Promise<readonly string[]> {
    // Locks the case and holds its own table against it.
    await this.markeer.execute(actor, { ...{ zaakId, handeling: 'legBewijsVast' }, ...regel });
    const vast = { zaakNummer, vastgelegdOp: this.klok.nu().toString(), vastgelegdDoor: actor.gebruikerId };
    const vanaf = await this.bewijs.nummer(zaakId, stukken.length);
    const bewijs = stukken.map((stuk, i) =>
      Bewijsstuk.legVast({ ...stuk, ...vast, id: nieuwId() }, vanaf + i),
    );
    await this.bewijs.voegToe(zaakId, bewijs);
    await this.werk.voegRegelsToe(
      zaakId,
      bewijs.map(({ staat: { id, verkregenOp: op, verkregenVan: wie, verkregenHoe, zegel } }) => ({
        ...{ bewijsstukId: id, soort: 'verkregen', op, wie, toelichting: verkregenHoe, zegelNa: zegel },
      })),
    );
    const ids = bewijs.map(({ staat }) => staat.id);
    for (const objectId of ids)
      this.uow.schrijf({ handeling: 'bewijs:vastleggen', object: 'bewijsstuk', objectId });
    return ids;
  }

  /** The seal of a document; whatever it is, it must stand in the dossier for this reader. */
  private async leesZegel({ zaakId, soort, bronId }: LegBewijsVastCommand): Promise<string | null> {
    if (soort === 'gegevens' || bronId === null) return null;
    if (!(await this.delen.bestaat(zaakId, { soort, deelId: bronId }))) throw new DomeinFout('NIET_GEVONDEN');
    return soort === 'document' ? this.zegels.van(bronId) : null;
  }
}
