import { DomeinFout } from '@navolgbaar/kernel';
import { type Bestandskluis, type Bewaardbestand, OpslagFout } from '@navolgbaar/platform/opslag';
import { pipeline, type Readable } from 'node:stream';
import { type Documentstatus, magNaarBuiten } from '../../domain/bestandscontrole';
import type { Documentfoutcode } from '../../domain/fouten';
import { Inhoudscontrole } from './inhoudscontrole';

const WAAROM_NIET = {
  niet_gecontroleerd: 'DOCUMENT.NIET_GECONTROLEERD',
  zonder_controle: 'DOCUMENT.NIET_GECONTROLEERD',
  controle_mislukt: 'DOCUMENT.CONTROLE_MISLUKT',
  besmet: 'DOCUMENT.BESMET',
} as const satisfies Partial<Record<Documentstatus, Documentfoutcode>>;

/** @throws DomeinFout DOCUMENT.NIET_GECONTROLEERD, .CONTROLE_MISLUKT or .BESMET when it may not leave the house */
export function eisVeilig(status: Documentstatus, zonderControle: boolean): void {
  if (magNaarBuiten(status, zonderControle)) return;
  throw new DomeinFout<Documentfoutcode>(WAAROM_NIET[status as keyof typeof WAAROM_NIET]);
}

/**
 * The bytes with this hash; the caller reads or destroys them. The stream errors at the end when they are not what was
 * stored.
 * @throws OpslagFout NIET_GEVONDEN
 */
export async function openInhoud(
  kluis: Bestandskluis,
  organisatieId: string,
  sha256: string,
  inhoud: Bewaardbestand | null,
): Promise<Readable> {
  if (!inhoud) throw new OpslagFout('NIET_GEVONDEN');
  const bron = await kluis.lees(organisatieId, inhoud);
  // The error of either stream reaches the reader through the last one.
  return pipeline(bron, new Inhoudscontrole(sha256), () => undefined);
}

/** The same for a reader. @throws DomeinFout DOCUMENT.INHOUD_ONTBREEKT when the storage lost it */
export function geefInhoud(...vraag: Parameters<typeof openInhoud>): Promise<Readable> {
  return openInhoud(...vraag).catch((fout: unknown) => {
    if (fout instanceof OpslagFout) throw new DomeinFout<Documentfoutcode>('DOCUMENT.INHOUD_ONTBREEKT');
    throw fout;
  });
}
