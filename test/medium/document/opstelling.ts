import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentenVanObject, LeesDocument, SlaDocumentOp, type Virusscanner } from '@navolgbaar/document';
import type { Configuratie } from '@navolgbaar/platform/config';
import { Bestandskluis, SchijfOpslag } from '@navolgbaar/platform/opslag';
import {
  Bestandsversleuteling,
  leesSleutelbestand,
  maakSleutelbestand,
  PgSleutelbron,
  Sleutelkast,
} from '@navolgbaar/platform/versleuteling';
import { ControleerBestanden } from '../../../libs/document/src/application/controleer-bestanden/controleer-bestanden.use-case';
import { ControleerOpnieuw } from '../../../libs/document/src/application/controleer-bestanden/controleer-opnieuw.use-case';
import { LeesOrigineel } from '../../../libs/document/src/application/lees-origineel/lees-origineel.use-case';
import { ProcesBeeldbewerker } from '../../../libs/document/src/infrastructure/beeld/proces-beeldbewerker';
import { GeenScanner } from '../../../libs/document/src/infrastructure/clamd/geen-scanner';
import { SqlControles } from '../../../libs/document/src/infrastructure/sql-controles';
import { SqlDocumentRepository } from '../../../libs/document/src/infrastructure/sql-document.repository';
import { openWerkplek } from '../../harnas/werkplek';

/** The use cases of documents on a database and a folder of their own. */
export async function maakOpstelling() {
  const werkplek = await openWerkplek();
  const { uow, klok } = werkplek;
  const map = mkdtempSync(join(tmpdir(), 'nav-document-'));
  const bestanden = join(map, 'bestanden');
  const sleutelbestand = join(map, 'kek');
  maakSleutelbestand(sleutelbestand);
  const { app, systeem } = werkplek.databank.urls;
  const bron = new PgSleutelbron({ databaseUrl: app, databaseSysteemUrl: systeem });
  const kast = new Sleutelkast(leesSleutelbestand(sleutelbestand), bron);
  const opslag = new SchijfOpslag(bestanden);
  const kluis = new Bestandskluis(opslag, new Bestandsversleuteling(kast));
  const documenten = new SqlDocumentRepository(uow);
  const controles = new SqlControles(uow);
  /** The same on an installation that has this scanner, or that takes the risk of having none. */
  const met = (scanner: Virusscanner = new GeenScanner(), zonderControle = false) => {
    const configuratie = { bestanden: { scanner: null, zonderControle } } as Configuratie;
    return {
      slaOp: new SlaDocumentOp(uow, kluis, documenten, klok),
      lees: new LeesDocument(uow, kluis, documenten, configuratie),
      leesOrigineel: new LeesOrigineel(uow, klok, kluis, documenten, configuratie),
      vanObject: new DocumentenVanObject(uow, documenten, configuratie),
      opnieuw: new ControleerOpnieuw(uow, klok, documenten, controles),
      controleer: new ControleerBestanden(
        ...([
          uow,
          klok,
          kluis,
          controles,
          documenten,
          scanner,
          new ProcesBeeldbewerker(),
          configuratie,
        ] as const),
      ),
    };
  };
  return {
    ...werkplek,
    bestanden,
    opslag,
    met,
    sluit: async () => {
      await bron.onApplicationShutdown();
      await werkplek.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
