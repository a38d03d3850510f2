import { ImporteerJaarcijfers, type Importverslag, JaarcijfersModule } from '@navolgbaar/jaarcijfers';
import { systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { basename } from 'node:path';
import type { Databanktoegang } from '../databank';
import { kiesOrganisatie, metToepassing } from '../toepassing';
import { leesBestand, toonFouten } from './bestand';

export interface Jaarcijferopdracht {
  readonly toegang: Databanktoegang;
  readonly bestand: string;
  readonly organisatie: string | undefined;
  /** Who gave these figures. */
  readonly bron: string;
  /** Stores nothing, and says what would happen. */
  readonly proef: boolean;
}

/** Reads in the file, or says what that would come to. @returns 0, or 1 when a line was refused */
export async function importeerJaarcijfers(opdracht: Jaarcijferopdracht): Promise<number> {
  const { toegang, bestand, organisatie, bron, proef } = opdracht;
  const lijst = { naam: basename(bestand), inhoud: leesBestand(bestand) };
  return metToepassing(toegang, [JaarcijfersModule], async (app) => {
    const organisatieId = await kiesOrganisatie(app, organisatie);
    const actor = systeemActor(organisatieId, 'cli importeer jaarcijfers', nieuwId());
    const importeer = app.get(ImporteerJaarcijfers, { strict: false });
    const keuring = await importeer.controleer(actor, lijst);
    toonFouten(keuring.fouten);
    if (keuring.fouten.length > 0) {
      console.log('Er is niets ingelezen. Verbeter de regels hierboven.');
      return 1;
    }
    if (proef) console.log(`Dit was een proef: er is niets ingelezen. Het zou zijn: ${uitkomst(keuring)}`);
    else console.log(`Ingelezen: ${uitkomst(await importeer.execute(actor, lijst, bron))}`);
    return 0;
  });
}

const uitkomst = ({ nieuw, gewijzigd, ongewijzigd }: Importverslag): string =>
  `${nieuw} nieuw, ${gewijzigd} gewijzigd, ${ongewijzigd} ongewijzigd.`;
