import { MaakDoorzoekbaar, SlaDocumentOp } from '@navolgbaar/document';
import { documentwoorden } from '@navolgbaar/zoek';
import { maakZip } from '../../libs/document/src/domain/zip.fixture';
import {
  alinea,
  proefDocx,
  proefOdt,
  proefPdf,
} from '../../libs/document/src/infrastructure/tekst/proefstukken.fixture';
import type { TestApp, Testorganisatie } from './test-app';

/** A file of the kind its name says, with this text. */
export function bestandMet(naam: string, tekst: string): Buffer {
  switch (naam.split('.').at(-1)) {
    case 'pdf':
      return proefPdf(tekst === '' ? [] : tekst.split('. '));
    case 'docx':
      return proefDocx(alinea(tekst));
    case 'odt':
      return proefOdt(`<text:p>${tekst}</text:p>`);
    case 'xlsx':
      return maakZip([
        { naam: '[Content_Types].xml', inhoud: '<Types/>' },
        { naam: 'xl/workbook.xml', inhoud: '<workbook/>' },
        { naam: 'xl/sharedStrings.xml', inhoud: `<sst><si><t>${tekst}</t></si></sst>`, pak: true },
      ]);
    case 'eml':
      return Buffer.from(
        `From: iemand@voorbeeld.example\r\nDate: Mon, 13 Apr 2026 10:00:00 +0200\r\nSubject: Bijlage\r\n\r\n${tekst}\r\n`,
      );
    default:
      return Buffer.from(tekst);
  }
}

/** A case to hang documents on. */
export async function zoekzaak(
  app: TestApp,
  onderwerp: string,
  organisatie: Testorganisatie = app.eerste,
): Promise<string> {
  const { body } = await app
    .als('toezichthouder', organisatie)
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp, domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId] },
    })
    .expect(201);
  return body.id;
}

/** A document of a case, or of what `plaats` says. @returns its id */
export async function voegDocumentToe(
  app: TestApp,
  zaakId: string,
  naam: string,
  inhoud: string | Buffer,
  { object = 'zaak', organisatie = app.eerste }: { object?: string; organisatie?: Testorganisatie } = {},
): Promise<string> {
  const actor = app.actor('toezichthouder', organisatie);
  const slaOp = app.app.get(SlaDocumentOp, { strict: false });
  const bytes = typeof inhoud === 'string' ? bestandMet(naam, inhoud) : inhoud;
  const bestand = await slaOp.ontvang(actor, naam, bytes);
  return (await slaOp.execute(actor, { bestand, object, objectId: zaakId, soort: 'bijlage' })).id;
}

/** What the worker does on its timer: reads the words of every document that waits. */
export async function leesDocumenten(app: TestApp): Promise<void> {
  await app.controleerBestanden();
  const maakDoorzoekbaar = app.app.get(MaakDoorzoekbaar, { strict: false });
  while ((await maakDoorzoekbaar.execute(documentwoorden)) > 0);
}
