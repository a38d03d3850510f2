import { Injectable } from '@nestjs/common';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import { type Afwegingskader, type Kaderinhoud, eisGeldigKader } from '../../domain/afwegingskader';
import { MEEGELEVERDE_BRON, MEEGELEVERD_KADER } from '../../domain/afwegingskader.v1';
import type { Wegingfoutcode } from '../../domain/fouten';
import { Afwegingskaders } from '../ports/afwegingskaders';

export interface StelKaderVastCommand {
  readonly id: string;
  /** The version that the person has seen. */
  readonly versie: number;
  /** First legal day on which it holds. */
  readonly geldigVanaf: string;
  /** The document with which it was adopted, and its day. */
  readonly bron: string;
  readonly brondatum: string;
}

const RECHT: Rechtnaam = 'afwegingskader:beheren';

/**
 * The afwegingskader of the organisation as policy in versions: a concept is changed until a person adopts it with its
 * document and first day. From then on it is frozen, and so are the weighings made with it (requirements C1).
 */
@Injectable()
export class BeheerAfwegingskader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kaders: Afwegingskaders,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Afwegingskader[]> {
    eisRecht(actor, 'afwegingskader:lezen');
    return this.uow.run(actor, () => this.kaders.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  leesEen(actor: Actor, id: string): Promise<Afwegingskader> {
    eisRecht(actor, 'afwegingskader:lezen');
    return this.uow.run(actor, async () => {
      const kader = await this.kaders.vind(id);
      if (!kader) throw new DomeinFout('NIET_GEVONDEN');
      return kader;
    });
  }

  /** A new concept. @throws DomeinFout GEEN_RECHT, AFWEGINGSKADER.… for what the rules refuse */
  async maakConcept(actor: Actor, inhoud: Kaderinhoud): Promise<{ id: string }> {
    eisRecht(actor, RECHT);
    eisGeldigKader(inhoud);
    const id = nieuwId();
    return this.uow.run(actor, async () => {
      await this.kaders.voegToe({ id, status: 'concept', geldigVanaf: null, bron: '', inhoud });
      this.schrijf('maken', id);
      return { id };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AFWEGINGSKADER.… */
  async wijzigConcept(actor: Actor, id: string, versie: number, inhoud: Kaderinhoud): Promise<void> {
    eisRecht(actor, RECHT);
    eisGeldigKader(inhoud);
    await this.uow.run(actor, async () => {
      await this.laadConcept(id, versie);
      await this.kaders.wijzig(id, inhoud);
      this.schrijf('wijzigen', id);
    });
  }

  /** A concept has weighed nothing. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AFWEGINGSKADER.BEVROREN */
  async verwijderConcept(actor: Actor, id: string, versie: number): Promise<void> {
    eisRecht(actor, RECHT);
    await this.uow.run(actor, async () => {
      await this.laadConcept(id, versie);
      await this.kaders.verwijder(id);
      this.schrijf('verwijderen', id);
    });
  }

  /**
   * Adopts a concept: an act of a person, never of a machine.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, AFWEGINGSKADER.BEVROREN, .BEGINT_TE_VROEG, .DOCUMENT_IN_TOEKOMST
   */
  async stelVast(actor: Actor, { id, versie, ...vaststelling }: StelKaderVastCommand): Promise<void> {
    const vastgesteldDoor = eisPersoon(actor, RECHT);
    this.eisDagen(vaststelling);
    await this.uow.run(actor, async () => {
      // The rules may have become stricter since the concept was stored.
      eisGeldigKader(await this.laadConcept(id, versie));
      const vastgesteldOp = this.klok.nu().toString();
      await this.kaders.stelVast(id, { ...vaststelling, vastgesteldOp, vastgesteldDoor });
      this.schrijf('vaststellen', id);
    });
  }

  /**
   * Keeps the document with which a version was adopted beside it. It opens once it is checked, as every file from outside.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, AFWEGINGSKADER.NIET_VASTGESTELD, DOCUMENT.…
   */
  async voegBesluitToe(
    actor: Actor,
    id: string,
    { naam, inhoud }: { readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ readonly id: string; readonly naam: string }> {
    eisRecht(actor, RECHT);
    await this.uow.run(actor, () => this.eisVastgesteld(id));
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    const werk = async () => {
      await this.eisVastgesteld(id);
      const bij = { object: 'afwegingskader', objectId: id, soort: 'besluit' };
      const document = await this.documenten.execute(actor, { ...bij, bestand });
      this.schrijf('besluit-toevoegen', id);
      return { id: document.id, naam: document.naam };
    };
    return this.documenten.samenMet([bestand], () => this.uow.run(actor, werk));
  }

  /** The shipped version for a new organisation, labelled as an assumption. Does nothing when there is one already. */
  async laadMeegeleverde(actor: Actor): Promise<void> {
    eisRecht(actor, RECHT);
    await this.uow.run(actor, async () => {
      if ((await this.kaders.alle()).length > 0) return;
      const id = nieuwId();
      await this.kaders.voegToe({
        ...{ id, status: 'meegeleverd', geldigVanaf: '2000-01-01', bron: MEEGELEVERDE_BRON },
        inhoud: MEEGELEVERD_KADER,
      });
      this.schrijf('maken', id);
    });
  }

  private async eisVastgesteld(id: string): Promise<void> {
    const { status } = await this.kaders.laadVoorWijziging(id);
    if (status !== 'vastgesteld') throw new DomeinFout<Wegingfoutcode>('AFWEGINGSKADER.NIET_VASTGESTELD');
  }

  private async laadConcept(id: string, versie: number): Promise<Afwegingskader> {
    const kader = await this.kaders.laadVoorWijziging(id);
    if (kader.status !== 'concept') throw new DomeinFout<Wegingfoutcode>('AFWEGINGSKADER.BEVROREN');
    if (kader.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
    return kader;
  }

  private eisDagen({
    geldigVanaf,
    brondatum,
  }: Pick<StelKaderVastCommand, 'geldigVanaf' | 'brondatum'>): void {
    const vandaag = this.klok.vandaag().toString();
    if (geldigVanaf < vandaag) {
      throw new DomeinFout<Wegingfoutcode>('AFWEGINGSKADER.BEGINT_TE_VROEG', {}, [
        { name: 'geldigVanaf', reason: 'Kies vandaag of een latere dag: eerdere wegingen veranderen niet.' },
      ]);
    }
    if (brondatum > vandaag) {
      throw new DomeinFout<Wegingfoutcode>('AFWEGINGSKADER.DOCUMENT_IN_TOEKOMST', {}, [
        { name: 'brondatum', reason: 'Vul de dag in waarop het is vastgesteld, tot en met vandaag.' },
      ]);
    }
  }

  private schrijf(wat: string, objectId: string): void {
    this.uow.schrijf({ handeling: `afwegingskader:${wat}`, object: 'afwegingskader', objectId });
  }
}
