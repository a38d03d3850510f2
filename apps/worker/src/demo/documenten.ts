import { SlaDocumentOp } from '@navolgbaar/document';
import { LeesZaken } from '@navolgbaar/onderzoek';
import { PdfRenderer } from '@navolgbaar/platform/pdf';
import type { Wereld } from './wereld';

const MAIL = [
  'From: kwaliteit@aanbieder.example',
  'To: toezicht@noordstad.example',
  'Date: Mon, 13 Apr 2026 10:00:00 +0200',
  'Subject: Aanvulling op uw vragen',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Beste toezichthouder,',
  'De domotica in de woonkamer viel twee keer uit. De leverancier verving de valmatten en de belmatten.',
  'De ergotherapeut heeft het looppad en de drempels bekeken.',
].join('\r\n');

/** One white point: the smallest photo there is. */
const FOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** Papers of a running case, whose text can be searched; and a photo, of which that is said to be impossible. */
export function planDocumenten(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(4), '15:30', async (w) => {
    const zaakId = await lopendeZaak(w);
    const verslag = await w.van(PdfRenderer).render({
      ...{ titel: 'Verslag van het bezoek aan de locatie', kenmerk: 'bezoek', datum: w.dagVanNu() },
      organisatie: { naam: 'Toezicht Noordstad' },
      blokken: [
        {
          soort: 'alinea',
          inhoud:
            'De rookmelders in de hal hingen los. Het tilliftje was niet gekeurd. De nachtwaker kende de vluchtroute niet.',
        },
        {
          soort: 'alinea',
          inhoud: 'In de medicijnkamer lag een overdrachtsmap zonder aftekenlijst van de opiaten.',
        },
      ],
    });
    await voegToe(w, zaakId, 'Verslag bezoek.pdf', verslag);
    await voegToe(w, zaakId, 'Aanvulling van de aanbieder.eml', Buffer.from(MAIL));
    await voegToe(w, zaakId, 'Foto van de badkamer.png', FOTO);
  });
}

async function lopendeZaak(wereld: Wereld): Promise<string> {
  const { resultaten } = await wereld.van(LeesZaken).lijst(wereld.systeem(), {
    ...{ status: 'open', toezichtvorm: null, behandelaarId: null, teLaatOp: null, meldingId: null },
    ...{ aanbiederId: wereld.aanbieder('Stichting De Linde'), vanaf: undefined, aantal: 1 },
  });
  if (!resultaten[0]) throw new Error('In de demo loopt geen zaak bij De Linde.');
  return resultaten[0].id;
}

async function voegToe(wereld: Wereld, objectId: string, naam: string, inhoud: Buffer): Promise<void> {
  const actor = wereld.actor('Anna');
  const slaOp = wereld.van(SlaDocumentOp);
  const bestand = await slaOp.ontvang(actor, naam, inhoud);
  await slaOp.execute(actor, { bestand, object: 'zaak', objectId, soort: 'bijlage' });
}
