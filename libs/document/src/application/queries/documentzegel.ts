import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Bestandskluis, OpslagFout } from '@navolgbaar/platform/opslag';
import { OntsleutelFout } from '@navolgbaar/platform/versleuteling';
import { createHash } from 'node:crypto';
import { DocumentRepository } from '../ports/document.repository';

/** What stands in the storage: its hash, or why there is none to give. */
export type Opgeslageninhoud = { readonly sha256: string } | { readonly zonder: 'onleesbaar' | 'ontbreekt' };

/** Whether a document is still what it was. No content leaves the house by this. */
@Injectable()
export class Documentzegel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly kluis: Bestandskluis,
    private readonly documenten: DocumentRepository,
  ) {}

  /** The hash of its content as it is now; null when it is not there for this reader. Inside a unit of work. */
  async van(id: string): Promise<string | null> {
    return (await this.documenten.zoek(id))?.sha256 ?? null;
  }

  /** The hashes of these documents of one case, by their ids; without those that are not there for this reader. */
  async bijZaak(zaakId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const hier = (await this.documenten.vanIds(ids)).filter(({ objectId }) => objectId === zaakId);
    return new Map(hier.map(({ id, sha256 }) => [id, sha256]));
  }

  /**
   * Reads what is stored and gives its hash. Reading a large file takes long: call it outside a unit of work. A picture
   * that was sealed before the check of files cleaned it, is the original that was kept.
   * @param zegel the hash it must have
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  async opgeslagen(actor: Actor, id: string, zegel: string): Promise<Opgeslageninhoud> {
    eisRecht(actor, 'document:lezen');
    const inhoud = await this.uow.run(actor, async () => {
      const document = await this.documenten.zoek(id);
      if (!document) throw new DomeinFout('NIET_GEVONDEN');
      const origineel = document.sha256 === zegel ? null : await this.documenten.origineel(id);
      return origineel?.sha256 === zegel ? origineel.inhoud : document.inhoud;
    });
    if (!inhoud) return { zonder: 'ontbreekt' };
    const hash = createHash('sha256');
    try {
      for await (const stuk of await this.kluis.lees(actor.organisatieId, inhoud)) {
        hash.update(stuk as Buffer);
      }
    } catch (fout) {
      if (fout instanceof OpslagFout) return { zonder: 'ontbreekt' };
      if (fout instanceof OntsleutelFout) return { zonder: 'onleesbaar' };
      throw fout;
    }
    return { sha256: hash.digest('hex') };
  }
}
